package org.twinhall.registry;

import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.Theme;

/**
 * Which links a list, a table, an index or the map shows.
 *
 * @param words part of a name of group, partner or place, in any spelling; may be empty
 * @param place slug of a place at either end; may be empty
 * @param since the year in which they began, or later; null for any
 * @param home  region in which the group is at home; may be empty
 * @param governorate region in which the partner is; may be empty
 * @param group slug of the group; may be empty
 */
public record RegistryFilter(String words, Territory territory, LinkKind kind, Formality formality, LinkState state, Theme theme, String place,
                      Integer since, String home, String governorate, String group) {

    /** The parameters that narrow. */
    static final List<String> PARAMETERS = List.of("q", "territory", "kind", "formality", "state", "theme", "place", "since", "home", "governorate", "group");

    private static final int LONGEST = 100;

    /** Reads what an address asks; what does not exist is any. */
    public static RegistryFilter read(PageParameters parameters) {
        var since = text(parameters, "since");
        return new RegistryFilter(text(parameters, "q"), one(parameters, "territory", Territory.values()), one(parameters, "kind", LinkKind.values()),
                one(parameters, "formality", Formality.values()), one(parameters, "state", LinkState.values()),
                one(parameters, "theme", Theme.values()), text(parameters, "place"), since.matches("[1-9]\\d{3}") ? Integer.valueOf(since) : null,
                text(parameters, "home"), text(parameters, "governorate"), text(parameters, "group"));
    }

    private static <E extends Enum<E>> E one(PageParameters parameters, String name, E[] values) {
        var asked = text(parameters, name).replace('-', '_');
        return Stream.of(values).filter(value -> value.name().equalsIgnoreCase(asked)).findFirst().orElse(null);
    }

    private static String text(PageParameters parameters, String name) {
        var text = parameters.get(name).toString("").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    boolean isNarrow() {
        return !words.isEmpty() || territory != null || kind != null || formality != null || state != null || theme != null
                || !place.isEmpty() || since != null || !home.isEmpty() || !governorate.isEmpty() || !group.isEmpty();
    }
}
