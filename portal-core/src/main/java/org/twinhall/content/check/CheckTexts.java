package org.twinhall.content.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.twinhall.web.Texts;

/** Says advice in the writer's language. */
@Singleton
public class CheckTexts {

    private final Texts texts;

    @Inject
    CheckTexts(Texts texts) {
        this.texts = texts;
    }

    public List<String> say(List<Advice> advice, Locale locale) {
        return advice.stream().map(one -> texts.get(CheckTexts.class, "check." + one.key(), locale).replace("{0}", one.argument())).toList();
    }
}
