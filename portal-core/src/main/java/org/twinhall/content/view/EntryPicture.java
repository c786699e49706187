package org.twinhall.content.view;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.twinhall.content.EntrySummary;
import org.twinhall.drawing.Emblem;
import org.twinhall.media.PictureTag;

/** The lead picture of an entry, or the emblem of its title; decoration beside the title. */
final class EntryPicture extends WebComponent {

    private static final long serialVersionUID = 1L;
    private static final String SIZES = "(min-width: 48rem) 38rem, 100vw";

    private final transient EntrySummary entry;

    EntryPicture(String id, EntrySummary entry) {
        super(id);
        this.entry = entry;
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        replaceComponentTagBody(markup, openTag, entry.picture() == null ? Emblem.of(entry.title()).svg(null)
                : PictureTag.of(entry.picture(), "", SIZES, true));
    }
}
