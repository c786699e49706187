package org.twinhall.web.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The tokens of a theme as it is in the light, for what is read by programs that know no custom properties: mails, documents. */
public final class ThemeTokens {

    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");

    private final Map<String, String> values;

    private ThemeTokens(Map<String, String> values) {
        this.values = values;
    }

    /** What the theme and its parents say in the first, the light, block of their style sheets. */
    public static ThemeTokens of(Theme theme) {
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
        return new ThemeTokens(tokens);
    }

    /** Declarations in which tokens stand for themselves. */
    public String fill(String declarations) {
        return USE.matcher(declarations).replaceAll(use -> values.getOrDefault(use.group(1), "inherit").replace("$", "\\$"));
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
