package org.twinhall.web;

import org.apache.wicket.Component;
import org.apache.wicket.model.IModel;

/**
 * A panel in a slot.
 *
 * @param slot  the slot
 * @param order its place among the slot's panels; lower comes first
 * @param panel makes the panel
 */
public record SlotEntry<T>(Slot<T> slot, int order, PanelFactory<T> panel) {

    /** Makes a panel for one rendering; usually a constructor reference. */
    @FunctionalInterface
    public interface PanelFactory<T> {

        Component create(String id, IModel<T> subject);
    }
}
