package org.twinhall.conference.rollcall;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.twinhall.conference.EventPdf;
import org.twinhall.conference.event.Event;
import org.twinhall.text.Language;

/** Who votes, with how many votes and for whom, on paper. */
public class VotesPdf extends EventPdf {

    private static final long serialVersionUID = 1L;

    private final transient Attendance roll;

    VotesPdf(String id, Event event, Attendance roll, Language language) {
        super(id, event, language);
        this.roll = roll;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
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
}
