package org.twinhall.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.twinhall.text.Language;

/** How addresses and languages go together: {@code /<language>/<path>}, and what a reader without one would like. */
public final class Addresses {

    private Addresses() {
    }

    /** The language with which a path begins. */
    public static Optional<Language> languageOf(String path) {
        int start = path.startsWith("/") ? 1 : 0;
        int end = path.indexOf('/', start);
        return Language.of(end < 0 ? path.substring(start) : path.substring(start, end));
    }

    /** The same path in another language. */
    public static String inLanguage(String path, Language language) {
        return languageOf(path).map(old -> "/" + language.tag() + path.substring(old.tag().length() + 1)).orElse(path);
    }

    /** The language for a request whose address names none: by Accept-Language, then English. Readers get no cookies. */
    public static Language preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage)
                .flatMap(tag -> Language.of(tag).stream()).findFirst().orElse(Language.ENGLISH);
    }
}
