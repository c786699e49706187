package org.twinhall.plugin;

import com.google.inject.Binder;
import com.google.inject.multibindings.Multibinder;

/**
 * One thing that a feature adds to an extension point: an object, or a class of which the injector makes one.
 *
 * @param point    the extension point, injected elsewhere as a set of this type
 * @param instance the object; null when {@code type} is given
 * @param type     the class; null when {@code instance} is given
 */
public record Contribution<T>(Class<T> point, T instance, Class<? extends T> type) {

    /** Adds it to the injector's set. */
    public void bind(Binder binder) {
        var set = Multibinder.newSetBinder(binder, point).addBinding();
        if (instance != null) {
            set.toInstance(instance);
        } else {
            set.to(type);
        }
    }
}
