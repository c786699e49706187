package org.twinhall.web.component;

import java.util.function.UnaryOperator;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.twinhall.text.Language;
import org.twinhall.text.PartialDate;
import org.twinhall.web.PortalSession;
import org.twinhall.web.Texts;

/** A date as far as it is known, in words: <em>April 2007</em>, <em>by 2013</em>, <em>date not known</em>. */
public class PartialDateLabel extends Label {

    private static final long serialVersionUID = 1L;

    public PartialDateLabel(String id, IModel<PartialDate> date) {
        super(id);
        setDefaultModel((IModel<String>) () -> words(date.getObject(), PortalSession.get().language(), key -> getString(key)));
    }

    /** The words where there is no component at hand. */
    public static String words(PartialDate date, Language language, Texts texts) {
        return words(date, language, key -> texts.get(PartialDateLabel.class, key, language.locale()));
    }

    private static String words(PartialDate date, Language language, UnaryOperator<String> text) {
        return switch (date.precision()) {
            case UNKNOWN -> text.apply("partialDate.unknown");
            case BY -> text.apply("partialDate.by").replace("${year}", date.words(language));
            default -> date.words(language);
        };
    }
}
