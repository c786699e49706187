package org.twinhall.plugin;

/** Demo content of a feature, written through the services; also the ground that tests stand on. */
@FunctionalInterface
public interface DemoData {

    /** Adds the content to an empty portal; called once, in the order in which features joined, inside a unit of work. */
    void add();
}
