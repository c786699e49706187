package org.twinhall.group;

import org.apache.wicket.Component;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.twinhall.media.MediaFile;
import org.twinhall.media.PictureTag;
import org.twinhall.text.Language;
import org.twinhall.web.component.EmblemLabel;

/** The logo of a group, as decoration beside its name. */
final class LogoPicture extends WebComponent {

    private static final long serialVersionUID = 1L;

    private final transient MediaFile logo;

    private LogoPicture(String id, MediaFile logo) {
        super(id);
        this.logo = logo;
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
        replaceComponentTagBody(markup, openTag, PictureTag.logo(logo));
    }
}
