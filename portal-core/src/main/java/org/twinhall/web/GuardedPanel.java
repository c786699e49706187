package org.twinhall.web;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.twinhall.persistence.DatabaseAway;

/** A stranger's panel: when it cannot be made, prepared or rendered, nothing of it is shown and the page goes on. */
final class GuardedPanel extends WebMarkupContainer {

    private static final long serialVersionUID = 1L;

    private final BiConsumer<String, RuntimeException> report;
    private String name = "(not made)";

    private GuardedPanel(String id, BiConsumer<String, RuntimeException> report) {
        super(id);
        this.report = report;
        setRenderBodyOnly(true);
    }

    static GuardedPanel of(String id, Function<String, Component> factory, BiConsumer<String, RuntimeException> report) {
        var guarded = new GuardedPanel(id, report);
        try {
            var panel = factory.apply("content");
            guarded.name = panel.getClass().getName();
            guarded.add(panel);
        } catch (RuntimeException e) {
            guarded.fail(e);
        }
        return guarded;
    }

    @Override
    protected void onBeforeRender() {
        try {
            super.onBeforeRender();
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    @Override
    protected void onRender() {
        try {
            getResponse().write(Buffered.markup(super::onRender));
        } catch (RuntimeException e) {
            // The page may be kept for nobody, nor may the part of it that lacks this.
            PageCaching.spoil();
            report.accept(name, e);
        }
    }

    /** A page that lacks something is kept for nobody; when the database is away, that is no fault of the panel. */
    private void fail(RuntimeException failure) {
        if (DatabaseAway.isCauseOf(failure)) {
            throw failure;
        }
        PageCaching.spoil();
        report.accept(name, failure);
        setVisible(false);
    }
}
