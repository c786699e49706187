package org.twinhall.conference.report;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventState;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One button that begins the report of an event; then the way to its text. */
public final class ReportPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportService service;

    private final transient Event event;

    public ReportPanel(String id, Event event) {
        super(id);
        this.event = event;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var entry = service.findEntry(event);
        boolean may = service.mayBegin(event);
        add(beginning(language).setVisible(entry.isEmpty() && may && event.getState() != EventState.DRAFT));
        add(new WebMarkupContainer("notYours").setVisible(entry.isEmpty() && !may));
        var begun = new WebMarkupContainer("begun");
        begun.add(new Label("state", getString(service.findLive(event, language).isPresent() ? "report.live" : "report.written")));
        begun.add(new PlainPageLink("edit", EntryEditPage.class, entry.map(one -> EntryEditPage.of(one, language)).orElse(null)).setVisible(may));
        add(begun.setVisible(entry.isPresent()));
    }

    private StatelessForm<Void> beginning(Language language) {
        var form = new VerbForm("beginning", sent -> {
            try {
                setResponsePage(EntryEditPage.class, EntryEditPage.of(service.begin(event.getId(), language), language));
            } catch (RefusedException e) {
                sent.error(getString(e.key()));
            }
        });
        form.add(new ErrorSummary("errors", form));
        return form;
    }
}
