package org.twinhall.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.twinhall.text.Language;

/**
 * Texts of bundles for code that has no component at hand, in a request or not; a missing key shows itself.
 *
 * <p>A key is looked up in the bundle of a class's package, then in those of the packages above.
 */
@Singleton
public class Texts {

    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    @Inject
    Texts() {
    }

    /** The text of a key, looked up beside a class, with {@code {0}}-style arguments filled in. */
    public String get(Class<?> beside, String key, Locale locale, Object... arguments) {
        var text = find(beside, key, locale);
        if (text == null) {
            return key;
        }
        return arguments.length == 0 ? text : new MessageFormat(text.replace("'", "''"), locale).format(arguments);
    }

    /** Whether a bundle beside the class has the key. */
    public boolean has(Class<?> beside, String key, Locale locale) {
        return find(beside, key, locale) != null;
    }

    private String find(Class<?> beside, String key, Locale locale) {
        var suffix = Language.of(locale) == Language.ARABIC ? "_ar" : "";
        for (var at = beside.getPackageName(); !at.isEmpty(); at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "") {
            var path = at.replace('.', '/') + "/wicket-package" + suffix + ".utf8.properties";
            var text = bundles.computeIfAbsent(path, name -> load(name, beside.getClassLoader())).getProperty(key);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static Properties load(String path, ClassLoader loader) {
        var properties = new Properties();
        try (var stream = loader.getResourceAsStream(path)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
