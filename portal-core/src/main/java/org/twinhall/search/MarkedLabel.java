package org.twinhall.search;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.util.string.Strings;

/** A text with the words that were asked for in {@code <mark>}. */
final class MarkedLabel extends WebComponent {

    private static final long serialVersionUID = 1L;

    private final transient MarkedText text;

    MarkedLabel(String id, MarkedText text) {
        super(id);
        this.text = text;
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        var html = new StringBuilder();
        for (var part : text.parts()) {
            var escaped = Strings.escapeMarkup(part.text());
            html.append(part.marked() ? "<mark>" + escaped + "</mark>" : escaped);
        }
        replaceComponentTagBody(markup, openTag, html);
    }
}
