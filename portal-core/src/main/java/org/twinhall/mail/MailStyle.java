package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.twinhall.web.theme.Theme;
import org.twinhall.web.theme.ThemeTokens;

/** Writes the rules of a mail's style element into the elements they are for, tokens of the theme filled in. */
@Singleton
public class MailStyle {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");

    @Inject
    MailStyle() {
    }

    Document apply(String html, Theme theme) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        var tokens = ThemeTokens.of(theme);
        var style = document.select("style");
        var rules = RULE.matcher(style.stream().map(element -> element.data()).reduce("", String::concat)
                .replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rules.find()) {
            var declarations = tokens.fill(rules.group(2).strip());
            document.select(rules.group(1).strip())
                    .forEach(element -> element.attr("style", (element.attr("style") + " " + declarations).strip()));
        }
        style.remove();
        document.select("[class]").removeAttr("class");
        return document;
    }
}
