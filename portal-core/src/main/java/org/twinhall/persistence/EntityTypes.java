package org.twinhall.persistence;

import java.util.Set;

/** The entity classes of the core and of all plugins that joined, and the loader that sees them all. */
public record EntityTypes(Set<Class<?>> classes, ClassLoader loader) {

    public EntityTypes {
        classes = Set.copyOf(classes);
    }
}
