package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.material.MaterialService.Given;
import org.twinhall.conference.material.SessionPapersPanel;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.SpokenLabel;

/** A session of a programme, as readers see it. */
final class SessionPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeWords words;

    private final transient Programme programme;
    private final transient Session session;
    private final boolean timed;
    private final Integer open;
    private final transient List<Given> given;
    private final String path;

    /**
     * Makes the panel.
     *
     * @param timed whether it has other times than what is held beside it
     * @param open  how many places are free; null where they are not counted
     * @param given what the reader gets of it
     */
    SessionPanel(String id, Programme programme, Session session, boolean timed, Integer open, List<Given> given, String path) {
        super(id);
        this.programme = programme;
        this.session = session;
        this.timed = timed;
        this.open = open;
        this.given = given;
        this.path = path;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var title = words.title(session);
        add(new Label("kind", words.kind(session.getKind(), language)).setVisible(words.isKindTold(session)), new SpokenLabel("room", programme.room(session)::in));
        add(new Label("time", EventTimes.hours(session.getStarts(), session.getEnds())).setVisible(timed), new SpokenLabel("title", title::in));
        add(new ListView<>("speaker", programme.speakers(session)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Speaker> item) {
                item.add(new SpokenLabel("name", item.getModelObject().name()::in), new SpokenLabel("role", item.getModelObject().role()::in));
            }
        });
        var told = session.text().in(language).isEmpty() ? language.other() : language;
        add(new MultiLineLabel("text", session.text().in(told)).add(new InLanguage(told)).setVisible(!session.text().isEmpty()));
        add(new SpokenLabel("spoken", session.spoken()::in));
        add(new Label("places", open == null ? "" : open <= 0 ? getString("session.full") : getString("session.open").replace("${number}", open.toString()))
                .setVisible(open != null));
        add(new SessionPapersPanel("papers", given));
        add(new PlainLink("calendar", path + "/" + session.key() + "/calendar.ics").add(AttributeModifier.replace("aria-label",
                getString("session.calendar") + ": " + title.told(language))).setVisible(session.getKind().needsTitle()));
    }
}
