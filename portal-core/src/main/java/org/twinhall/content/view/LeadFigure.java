package org.twinhall.content.view;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.util.string.Strings;
import org.twinhall.media.MediaFile;
import org.twinhall.media.PictureTag;
import org.twinhall.text.Language;

/** The picture that stands first on an entry's page, with its credit; hidden when there is none. */
public class LeadFigure extends WebComponent {

    private static final long serialVersionUID = 1L;
    private static final String SIZES = "(min-width: 76rem) 74rem, 100vw";

    private final transient MediaFile picture;
    private final Language language;

    /**
     * Makes the figure.
     *
     * @param picture  the picture; null for none
     * @param language the language of the text
     */
    public LeadFigure(String id, MediaFile picture, Language language) {
        super(id);
        this.picture = picture;
        this.language = language;
        setVisible(picture != null);
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        var credit = picture.getCredit().isEmpty() ? ""
                : "<figcaption><span class=\"credit\">" + Strings.escapeMarkup(picture.getCredit()) + "</span></figcaption>";
        var alt = picture.alt(language).isEmpty() ? picture.alt(language.other()) : picture.alt(language);
        replaceComponentTagBody(markup, openTag, PictureTag.of(picture, alt, SIZES, false) + credit);
    }
}
