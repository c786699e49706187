package org.twinhall.content.view;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.content.EntrySummary;

/** Entries below each other, each with picture or emblem, kicker, title, lead and date. */
public class StoryList extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryWords words;

    private final IModel<List<EntrySummary>> entries;
    private final int headingLevel;

    /**
     * Makes the list.
     *
     * @param headingLevel of the titles: 2 below a page's title, 3 below a section's
     */
    public StoryList(String id, IModel<List<EntrySummary>> entries, int headingLevel) {
        super(id);
        this.entries = entries;
        this.headingLevel = headingLevel;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("story", entries.getObject()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EntrySummary> item) {
                var entry = item.getModelObject();
                item.add(new EntryPicture("picture", entry));
                item.add(new Kicker("kicker", words.kind(entry.kind()), words.groupNames(entry.owners())));
                item.add(new EntryHeading("heading", entry, words.path(entry), "story-title", headingLevel));
                var lead = new Label("lead", entry.lead());
                EntryHeading.markLanguage(lead, entry.language());
                item.add(lead.setVisible(!entry.lead().isEmpty()));
                item.add(new EntryMeta("meta", entry));
            }
        });
    }
}
