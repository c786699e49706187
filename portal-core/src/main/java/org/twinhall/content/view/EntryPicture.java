package org.twinhall.content.view;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.twinhall.content.EntrySummary;
import org.twinhall.drawing.Emblem;

/** The emblem of an entry's title; decoration beside the title. */
final class EntryPicture extends WebComponent {

    private static final long serialVersionUID = 1L;

    private final transient EntrySummary entry;

    EntryPicture(String id, EntrySummary entry) {
        super(id);
        this.entry = entry;
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        replaceComponentTagBody(markup, openTag, Emblem.of(entry.title()).svg(null));
    }
}
