package org.twinhall.registry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** By what the portal's search narrows what the registry tells, and what readers call it. */
@Singleton
public class RegistryFacets {

    public static final String TERRITORY = "territory";
    public static final String PARTNER = "partner";
    public static final String LINK = "link";
    public static final String STATE = "state";

    /** How the bundle keys of the values begin. */
    private static final Map<String, String> KEYS = Map.of(TERRITORY, "territory.", PARTNER, "partner.kind.", LINK, "link.kind.", STATE, "link.standing.");

    private final Texts texts;

    @Inject
    RegistryFacets(Texts texts) {
        this.texts = texts;
    }

    /** A value as it stands in addresses. */
    public static String value(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What readers call a value; empty for a facet of others. */
    public Optional<String> name(String facet, String value, Language language) {
        return Optional.ofNullable(KEYS.get(facet)).map(key -> key + value.toUpperCase(Locale.ROOT).replace('-', '_'))
                .filter(key -> texts.has(RegistryFacets.class, key, language.locale())).map(key -> texts.get(RegistryFacets.class, key, language.locale()));
    }
}
