package org.twinhall.registry.partner;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.twinhall.text.Folding;
import org.twinhall.text.Mark;

/**
 * What a record says of a partner.
 *
 * @param spellings other names and spellings, in any script
 * @param languages tags of the languages its people can write letters in
 * @param people    how many live there or belong to it; null when unknown
 * @param site      its own web site; empty for none
 * @param audiences to whom each fact is shown; a fact that is missing is shown as shyly as {@link Fact#shy} says
 */
public record PartnerProfile(PartnerKind kind, long placeId, String nameEnglish, String nameArabic, List<String> spellings,
                             Set<String> languages, Integer people, Set<Theme> themes, Set<Facility> facilities, String aboutEnglish,
                             String aboutArabic, String site, Map<Fact, Audience> audiences) {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 160;

    /** Tags of the languages that forms offer for letters. */
    public static final List<String> LANGUAGES = List.of("ar", "en", "cy", "gd", "fr", "de", "es", "he", "hy");

    public PartnerProfile {
        spellings = List.copyOf(spellings);
        languages = Set.copyOf(languages);
        themes = Set.copyOf(themes);
        facilities = Set.copyOf(facilities);
        var all = new EnumMap<Fact, Audience>(Fact.class);
        for (var fact : Fact.values()) {
            all.put(fact, audiences.getOrDefault(fact, fact.shy()));
        }
        audiences = Map.copyOf(all);
    }

    /** What is known of a partner at first: names, kind and place. */
    public static PartnerProfile of(PartnerKind kind, long placeId, String nameEnglish, String nameArabic) {
        return new PartnerProfile(kind, placeId, nameEnglish, nameArabic, List.of(), Set.of(), null, Set.of(), Set.of(), "", "", "", Map.of());
    }

    /** Whether a partner can have that name: not too long, and with something in it by which it can be found. */
    public static boolean isName(String name) {
        var key = Folding.key(name);
        return !key.isBlank() && key.length() <= LONGEST_NAME && name.length() <= LONGEST_NAME;
    }

    /** Each fact in words that stay the same, for the history; by the end of its bundle key. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("nameEnglish", nameEnglish);
        words.put("nameArabic", nameArabic);
        words.put("kind", kind.name());
        words.put("place", Long.toString(placeId));
        words.put("spellings", String.join(" · ", spellings));
        words.put("LANGUAGES", String.join(" ", new TreeSet<>(languages)));
        words.put("PEOPLE", people == null ? "" : people.toString());
        words.put("THEMES", list(themes));
        words.put("FACILITIES", list(facilities));
        words.put("aboutEnglish", aboutEnglish);
        words.put("aboutArabic", aboutArabic);
        words.put("SITE", site);
        words.put("audiences", new java.util.TreeMap<>(audiences).toString().replaceAll("[{}]", ""));
        return words;
    }

    /** A mark of all that is said: another one whenever somebody says something else. */
    public String mark() {
        return Mark.of(words().values().toArray());
    }

    private static <E extends Enum<E>> String list(Set<E> values) {
        return String.join(", ", new TreeSet<>(values).stream().map(Enum::name).toList());
    }
}
