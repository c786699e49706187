package org.twinhall.conference.material;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.material.MaterialService.Given;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.Programme;
import org.twinhall.web.component.SpokenLabel;

/** What an event gives: that of the whole event, then session by session, and the photographs. */
final class MaterialLines extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeWords words;

    private final transient Event event;
    private final transient List<Given> given;

    MaterialLines(String id, Event event, List<Given> given) {
        super(id);
        this.event = event;
        this.given = given;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var programme = programmes.findPublished(event).orElse(Programme.NONE);
        var papers = given.stream().filter(one -> !one.isPhotograph()).toList();
        var sessions = programme.sessions().stream().filter(session -> papers.stream().anyMatch(one -> Objects.equals(one.material().getSession(), session.key()))).toList();
        var keys = sessions.stream().map(Session::key).toList();
        add(new PaperList("whole", papers.stream().filter(one -> !keys.contains(one.material().getSession())).toList()));
        add(new ListView<>("session", sessions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Session> item) {
                var session = item.getModelObject();
                item.add(new SpokenLabel("name", words.title(session)::in));
                item.add(new PaperList("papers", papers.stream().filter(one -> Objects.equals(one.material().getSession(), session.key())).toList()));
            }
        });
        add(new Photographs("photographs", given.stream().filter(Given::isPhotograph).toList()));
    }
}
