package org.twinhall.content.view;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.EntrySummary;

/** One entry, large. */
public class FeaturedStory extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryWords words;

    private final transient EntrySummary entry;

    public FeaturedStory(String id, EntrySummary entry) {
        super(id);
        this.entry = entry;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new EntryPicture("picture", entry));
        add(new Kicker("kicker", words.kind(entry.kind()), words.groupNames(entry.owners())));
        add(new EntryHeading("heading", entry, words.path(entry), "featured-title", 3));
        var lead = new Label("lead", entry.lead());
        EntryHeading.markLanguage(lead, entry.language());
        add(lead);
        add(new EntryMeta("meta", entry));
    }
}
