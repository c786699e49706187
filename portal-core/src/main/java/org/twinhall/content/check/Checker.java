package org.twinhall.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.twinhall.content.Wording;
import org.twinhall.text.Language;

/** Looks a text through as a friendly colleague would. */
public final class Checker {

    private static final int LONG_TITLE = 90;
    private static final int WORDS_THAT_WANT_HEADINGS = 400;
    private static final int LONG_PARAGRAPH = 150;
    private static final Set<String> EMPTY_WORDS = Set.of("here", "click here", "this", "link", "more", "read more", "هنا", "اضغط هنا", "المزيد", "رابط");

    private Checker() {
    }

    /**
     * What could be better.
     *
     * @param translated whether there is a text in the other language
     */
    public static List<Advice> check(Wording wording, Language language, boolean translated) {
        var advice = new ArrayList<Advice>();
        var body = Jsoup.parseBodyFragment(wording.body().html()).body();
        if (wording.lead().isBlank()) {
            advice.add(new Advice("lead", ""));
        }
        if (wording.title().length() > LONG_TITLE) {
            advice.add(new Advice("title", ""));
        }
        long bare = body.select("img").stream().filter(image -> image.attr("alt").isBlank()).count();
        if (bare > 0) {
            advice.add(new Advice("alt", Long.toString(bare)));
        }
        headings(body, advice);
        links(body, advice);
        body.select("table:not(:has(th))").stream().findFirst().ifPresent(table -> advice.add(new Advice("table", "")));
        reading(body, language, advice);
        if (!translated) {
            advice.add(new Advice("translation", ""));
        }
        return advice;
    }

    private static void headings(Element body, List<Advice> advice) {
        int above = 1;
        for (var heading : body.select("h2, h3, h4")) {
            int rank = heading.normalName().charAt(1) - '0';
            if (rank > above + 1) {
                advice.add(new Advice("heading", heading.text()));
            }
            above = rank;
        }
        if (above == 1 && ReadingEase.words(body.text()).size() > WORDS_THAT_WANT_HEADINGS) {
            advice.add(new Advice("noHeading", ""));
        }
    }

    private static void links(Element body, List<Advice> advice) {
        for (var link : body.select("a")) {
            var words = link.text().strip();
            if (words.isEmpty() && link.select("img[alt]:not([alt=''])").isEmpty()) {
                advice.add(new Advice("emptyLink", link.attr("href")));
            } else if (EMPTY_WORDS.contains(words.toLowerCase(java.util.Locale.ROOT))) {
                advice.add(new Advice("linkWords", words));
            }
        }
    }

    private static void reading(Element body, Language language, List<Advice> advice) {
        body.select("p").stream().map(Element::text).filter(text -> ReadingEase.words(text).size() > LONG_PARAGRAPH).findFirst()
                .ifPresent(text -> advice.add(new Advice("paragraph", text.substring(0, Math.min(40, text.length())) + "…")));
        var ease = ReadingEase.of(body.text());
        if (ease.sentencesAreLong()) {
            advice.add(new Advice("sentences", Long.toString(Math.round(ease.wordsInASentence()))));
        } else if (language == Language.ENGLISH && ease.isHard()) {
            advice.add(new Advice("ease", Long.toString(Math.round(ease.flesch()))));
        }
    }
}
