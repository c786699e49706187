package org.twinhall.content.view;

import jakarta.inject.Inject;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.twinhall.content.EntrySummary;
import org.twinhall.media.PictureTag;
import org.twinhall.web.component.EmblemCache;

/** The lead picture of an entry, or the emblem of its title; decoration beside the title. */
final class EntryPicture extends WebComponent {

    private static final long serialVersionUID = 1L;
    private static final String SIZES = "(min-width: 48rem) 38rem, 100vw";

    @Inject
    private EmblemCache emblems;

    private final transient EntrySummary entry;

    EntryPicture(String id, EntrySummary entry) {
        super(id);
        this.entry = entry;
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        replaceComponentTagBody(markup, openTag, entry.picture() == null ? emblems.svg(entry.title())
                : PictureTag.of(entry.picture(), "", SIZES, true));
    }
}
