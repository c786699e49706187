package org.twinhall.registry.introduction;

/** One of the two who are introduced to each other. */
public enum Side {
    GROUP, PARTNER;

    Side other() {
        return this == GROUP ? PARTNER : GROUP;
    }
}
