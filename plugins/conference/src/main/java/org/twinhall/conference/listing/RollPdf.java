package org.twinhall.conference.listing;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.pdf.PdfPanel;
import org.twinhall.text.Language;

/** A list of those who come, on paper. */
public class RollPdf extends PdfPanel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventTimes times;

    private final transient Event event;
    private final transient Roll roll;
    private final Language language;

    RollPdf(String id, Event event, Roll roll, Language language) {
        super(id);
        this.event = event;
        this.roll = roll;
        this.language = language;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("title", event.title(language)), new Label("when", times.own(event, language)));
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

    @Override
    protected Object[] titleArguments() {
        return new Object[] {event.title(language)};
    }
}
