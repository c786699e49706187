package org.twinhall.group;

import org.apache.wicket.Component;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.util.string.Strings;
import org.twinhall.text.Language;
import org.twinhall.web.component.EmblemLabel;

/** The logo of a group, as decoration beside its name. */
final class LogoPicture extends WebComponent {

    private static final long serialVersionUID = 1L;

    private final String path;

    private LogoPicture(String id, String path) {
        super(id);
        this.path = path;
    }

    /** The name from which its emblem is drawn: the same for readers of either language. */
    static String emblem(GroupCard card) {
        return card.group().name(Language.ENGLISH);
    }

    /** The logo of a group, or its emblem when it has none. */
    static Component orEmblem(String id, GroupCard card) {
        return card.logo() == null ? new EmblemLabel(id, () -> emblem(card)) : new LogoPicture(id, card.logo());
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        replaceComponentTagBody(markup, openTag,
                "<img class=\"logo\" src=\"" + Strings.escapeMarkup(path) + "\" alt=\"\" loading=\"lazy\" width=\"600\" height=\"600\">");
    }
}
