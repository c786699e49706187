package org.twinhall.web;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the panels that features put into a slot; one that cannot be made is left out and logged once. */
public class SlotPanel<T> extends Panel {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SlotPanel.class);
    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    @Inject
    @SuppressWarnings("rawtypes")
    private Set<SlotEntry> entries;

    private final Slot<T> slot;
    private final IModel<T> subject;

    public SlotPanel(String id, Slot<T> slot, IModel<T> subject) {
        super(id);
        this.slot = slot;
        this.subject = subject;
        setRenderBodyOnly(true);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void onInitialize() {
        super.onInitialize();
        var panels = new RepeatingView("panel");
        add(panels);
        entries.stream().filter(entry -> entry.slot().equals(slot))
                .sorted(Comparator.comparingInt(SlotEntry::order))
                .forEach(entry -> addPanel(panels, (SlotEntry<T>) entry));
    }

    private void addPanel(RepeatingView panels, SlotEntry<T> entry) {
        panels.add(GuardedPanel.of(panels.newChildId(), id -> entry.panel().create(id, subject), this::report));
    }

    private void report(String panel, RuntimeException failure) {
        if (REPORTED.add(slot.name() + " " + panel)) {
            LOG.error("a panel of slot {} failed and is left out: {}", slot.name(), panel, failure);
        }
    }
}
