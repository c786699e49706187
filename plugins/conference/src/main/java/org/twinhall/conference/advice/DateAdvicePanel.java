package org.twinhall.conference.advice;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** What speaks against the date of an event, for its organisers. */
public final class DateAdvicePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private DateAdvisor advisor;
    @Inject
    private EventTimes times;

    private final transient Event event;

    public DateAdvicePanel(String id, Event event) {
        super(id);
        this.event = event;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var advice = advisor.advise(event);
        setVisible(!advice.isEmpty());
        add(new Label("notice", getString("advice.notice").replace("${left}", String.valueOf(advice.left())).replace("${wanted}", String.valueOf(advice.wanted())))
                .setVisible(advice.left() >= 0));
        add(new ListView<>("beside", advice.beside()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Event> item) {
                var other = item.getModelObject();
                item.add(new PlainPageLink("event", EventPage.class, new PageParameters().set("event", other.getSlug()))
                        .setBody(() -> other.title(language)), new Label("days", times.days(other, language)));
            }
        });
        add(new ListView<>("observed", advice.observed()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Observed> item) {
                item.add(new Label("day", told(item.getModelObject(), language)));
            }
        });
    }

    private String told(Observed observed, Language language) {
        var days = observed.first().equals(observed.last()) ? Dates.day(observed.first(), language)
                : Dates.day(observed.first(), language) + " – " + Dates.day(observed.last(), language);
        return getString("observance." + observed.observance()) + ": " + days + (observed.observance().isByMoon() ? " " + getString("advice.moon") : "");
    }
}
