package org.twinhall.web.component;

import java.util.function.Function;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.Model;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;

/** Words that exist in one language or both: in the reader's, else in the other one and marked as that; hidden when there are none. */
public class SpokenLabel extends Label {

    private static final long serialVersionUID = 1L;

    /** @param words what is said in a language; empty where nothing is */
    public SpokenLabel(String id, Function<Language, String> words) {
        super(id);
        var language = PortalSession.get().language();
        var spoken = words.apply(language).isEmpty() ? language.other() : language;
        setDefaultModel(Model.of(words.apply(spoken)));
        setVisible(!words.apply(spoken).isEmpty());
        if (spoken != language) {
            add(new InLanguage(spoken));
        }
    }
}
