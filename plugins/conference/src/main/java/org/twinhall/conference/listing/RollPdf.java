package org.twinhall.conference.listing;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.twinhall.conference.EventPdf;
import org.twinhall.conference.event.Event;
import org.twinhall.text.Language;

/** A list of those who come, on paper. */
public class RollPdf extends EventPdf {

    private static final long serialVersionUID = 1L;

    private final transient Roll roll;

    RollPdf(String id, Event event, Roll roll, Language language) {
        super(id, event, language);
        this.roll = roll;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(text("count", "roll.count", roll.lines().size()));
        add(new ListView<>("head", roll.heads()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("name", item.getModelObject()));
            }
        });
        add(new ListView<>("line", roll.lines()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Roll.Line> item) {
                item.add(new ListView<>("cell", item.getModelObject().cells()) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<String> cell) {
                        cell.add(new Label("text", cell.getModelObject()));
                    }
                });
            }
        });
    }
}
