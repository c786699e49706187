package org.twinhall.content.outline;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.Texts;

/** The outlines in both languages. */
@Singleton
public class Outlines {

    private final Texts texts;

    @Inject
    Outlines(Texts texts) {
        this.texts = texts;
    }

    /** What an outline is called. */
    public String name(Outline outline, Locale locale) {
        return texts.get(Outlines.class, outline.nameKey(), locale);
    }

    /** The text with which somebody begins. */
    public SafeHtml text(Outline outline, Language written) {
        return SimpleMarkup.toHtml(texts.get(Outlines.class, outline.textKey(), written.locale()));
    }

    /** How many paragraphs of a text are still the questions of an outline. */
    public long countUnanswered(SafeHtml body, Language written) {
        var questions = Stream.of(Outline.values()).flatMap(outline -> paragraphs(text(outline, written))).collect(Collectors.toSet());
        return paragraphs(body).filter(questions::contains).count();
    }

    private static Stream<String> paragraphs(SafeHtml body) {
        return Jsoup.parseBodyFragment(body.html()).body().select("p").stream().map(Element::text).filter(text -> !text.isBlank());
    }
}
