package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.pdf.PdfPanel;
import org.twinhall.text.Language;

/** Who votes, with how many votes and for whom, on paper. */
public class VotesPdf extends PdfPanel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventTimes times;

    private final transient Event event;
    private final transient Attendance roll;
    private final Language language;

    VotesPdf(String id, Event event, Attendance roll, Language language) {
        super(id);
        this.event = event;
        this.roll = roll;
        this.language = language;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("title", event.title(language)), new Label("when", times.own(event, language)));
        add(new Label("tally", RollCallPage.tally(this, roll)), new Label("quorum", RollCallPage.quorum(this, roll)));
        add(new ListView<>("line", roll.voting()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Attendance.Line> item) {
                var line = item.getModelObject();
                item.add(new Label("group", line.group()), new Label("representative", line.representative()), new Label("votes", line.votes()),
                        new Label("votesFor", String.join(" · ", line.votesFor())));
            }
        });
    }

    @Override
    protected Object[] titleArguments() {
        return new Object[] {event.title(language)};
    }
}
