package org.twinhall.web;

import com.google.inject.ConfigurationException;
import com.google.inject.Injector;
import com.google.inject.Key;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.Component;
import org.apache.wicket.application.IComponentInstantiationListener;

/**
 * Fills the {@code @Inject} fields of components.
 *
 * <p>Pages live for one request and are never stored, so components hold the services themselves: no proxies.
 */
public final class ServiceInjector implements IComponentInstantiationListener {

    private final Injector injector;
    private final ClassValue<List<Field>> fields = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return injectableFields(type);
        }
    };

    ServiceInjector(Injector injector) {
        this.injector = injector;
    }

    @Override
    public void onInstantiation(Component component) {
        for (var field : fields.get(component.getClass())) {
            try {
                field.set(component, injector.getInstance(Key.get(field.getGenericType())));
            } catch (IllegalAccessException | ConfigurationException e) {
                throw new IllegalStateException("cannot inject " + field, e);
            }
        }
    }

    /** What the fields of a component's class ask for. */
    public static Stream<Key<?>> needs(Class<? extends Component> type) {
        return injectableFields(type).stream().map(field -> Key.get(field.getGenericType()));
    }

    private static List<Field> injectableFields(Class<?> type) {
        var found = new ArrayList<Field>();
        for (Class<?> current = type; current != Component.class && current != Object.class; current = current.getSuperclass()) {
            for (var field : current.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    found.add(field);
                }
            }
        }
        return Collections.unmodifiableList(found);
    }
}
