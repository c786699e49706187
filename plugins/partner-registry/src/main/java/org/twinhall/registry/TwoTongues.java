package org.twinhall.registry;

import java.util.function.Function;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;

/** Words that somebody wrote in one language or both: in the reader's, else in the other one, and marked as that; hidden when there are none. */
public class TwoTongues extends Label {

    private static final long serialVersionUID = 1L;

    public TwoTongues(String id, Function<Language, String> words) {
        super(id);
        var language = PortalSession.get().language();
        var spoken = words.apply(language).isEmpty() ? language.other() : language;
        setDefaultModel(org.apache.wicket.model.Model.of(words.apply(spoken)));
        setVisible(!words.apply(spoken).isEmpty());
        if (spoken != language) {
            add(AttributeModifier.replace("lang", spoken.tag()), AttributeModifier.replace("dir", spoken.direction()));
        }
    }
}
