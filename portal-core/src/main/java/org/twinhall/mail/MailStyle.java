package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.twinhall.web.theme.Theme;

/** Writes the rules of a mail's style element into the elements they are for, tokens of the theme filled in. */
@Singleton
public class MailStyle {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");

    @Inject
    MailStyle() {
    }

    Document apply(String html, Theme theme) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        var tokens = tokens(theme);
        var style = document.select("style");
        var rules = RULE.matcher(style.stream().map(element -> element.data()).reduce("", String::concat)
                .replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rules.find()) {
            var declarations = USE.matcher(rules.group(2).strip())
                    .replaceAll(use -> tokens.getOrDefault(use.group(1), "inherit").replace("$", "\\$"));
            document.select(rules.group(1).strip())
                    .forEach(element -> element.attr("style", (element.attr("style") + " " + declarations).strip()));
        }
        style.remove();
        document.select("[class]").removeAttr("class");
        return document;
    }

    /** What the theme and its parents say in the first, the light, block of their style sheets. */
    private static Map<String, String> tokens(Theme theme) {
        var tokens = new HashMap<String, String>();
        for (var part : theme.chain()) {
            for (var sheet : part.styles()) {
                // A sheet with a medium, such as the one for print, says other things.
                var root = ROOT.matcher(sheet.contains(" ") ? "" : read(part, sheet));
                if (root.find()) {
                    TOKEN.matcher(root.group(1)).results().forEach(token -> tokens.put(token.group(1), token.group(2).strip()));
                }
            }
        }
        return tokens;
    }

    private static String read(Theme theme, String sheet) {
        try {
            var file = theme.folder().resolve(sheet);
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
