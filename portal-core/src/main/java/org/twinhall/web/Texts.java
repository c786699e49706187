package org.twinhall.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Locale;
import org.apache.wicket.resource.loader.PackageStringResourceLoader;

/** Texts of bundles for code that has no component at hand; a missing key shows itself. */
@Singleton
public class Texts {

    private final PackageStringResourceLoader loader = new PackageStringResourceLoader();

    @Inject
    Texts() {
    }

    /** The text of a key, looked up beside a class, with {@code {0}}-style arguments filled in. */
    public String get(Class<?> beside, String key, Locale locale, Object... arguments) {
        var text = loader.loadStringResource(beside, key, locale, null, null);
        if (text == null) {
            return key;
        }
        return arguments.length == 0 ? text : new MessageFormat(text.replace("'", "''"), locale).format(arguments);
    }

    /** Whether a bundle beside the class has the key. */
    public boolean has(Class<?> beside, String key, Locale locale) {
        return loader.loadStringResource(beside, key, locale, null, null) != null;
    }
}
