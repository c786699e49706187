package org.twinhall.web;

import com.google.inject.ConfigurationException;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.Scopes;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
    private final ClassValue<List<Need>> needs = new ClassValue<>() {
        @Override
        protected List<Need> computeValue(Class<?> type) {
            return injectableFields(type).stream().map(field -> new Need(field, provider(field))).toList();
        }
    };

    /** A field, and where from it gets what it asks for. */
    private record Need(Field field, Provider<?> provider) {
    }

    ServiceInjector(Injector injector) {
        this.injector = injector;
    }

    @Override
    public void onInstantiation(Component component) {
        for (var need : needs.get(component.getClass())) {
            try {
                need.field().set(component, need.provider().get());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot inject " + need.field(), e);
            }
        }
    }

    private Provider<?> provider(Field field) {
        try {
            var key = Key.get(field.getGenericType());
            var provider = injector.getProvider(key);
            // What features contributed to a set stays the same.
            if (Scopes.isSingleton(injector.getBinding(key)) || field.getType() == Set.class) {
                var only = provider.get();
                return () -> only;
            }
            return provider;
        } catch (ConfigurationException e) {
            throw new IllegalStateException("cannot inject " + field, e);
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
