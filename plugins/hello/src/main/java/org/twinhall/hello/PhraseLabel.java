package org.twinhall.hello;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.text.Language;

/** A phrase in one language, marked as of that language. */
class PhraseLabel extends Label {

    private static final long serialVersionUID = 1L;

    PhraseLabel(String id, Phrase phrase, Language language) {
        super(id, phrase.in(language));
        add(AttributeModifier.replace("lang", language.tag()), AttributeModifier.replace("dir", language.direction()));
    }
}
