package org.twinhall.registry.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.group.GroupKind;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceKind;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.Source;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.PartnerProfile;
import org.twinhall.text.Language;
import org.twinhall.text.PartialDate;

/** Reads off a line what it means: its partners, its words, its source. Throws {@link RefusedRow} for what nobody can understand. */
final class Meaning {

    private final PlaceBook places;

    Meaning(PlaceBook places) {
        this.places = places;
    }

    /** A partner that a line names. */
    record Named(Place place, PartnerKind kind, String english, String arabic) {

        PartnerProfile profile() {
            return PartnerProfile.of(kind, place.getId(), english, arabic);
        }
    }

    /** The partners of a line: one, or the two of <em>Ramallah and Al-Bireh</em>. */
    List<Named> partners(LinkRow row) {
        var text = row.get(Column.PARTNER);
        if (!PartnerProfile.isName(text) || !PartnerProfile.isName(row.first(Column.PARTNER_ARABIC, Column.PARTNER))) {
            throw new RefusedRow("linkImport.partner", text);
        }
        var said = Stream.of(PartnerKind.values()).filter(kind -> kind.name().equalsIgnoreCase(row.get(Column.PARTNER_KIND).replace(' ', '_'))).findFirst();
        boolean community = said.map(PartnerKind::isCommunity).orElse(said.isEmpty());
        var both = community && row.get(Column.PLACE).isEmpty() ? places.findBoth(text) : List.<Place>of();
        if (!both.isEmpty()) {
            return both.stream().map(Meaning::community).toList();
        }
        var called = community ? places.find(text) : Optional.<Place>empty();
        var place = (row.get(Column.PLACE).isEmpty() ? called.or(() -> places.findWithin(text)) : places.find(row.get(Column.PLACE)))
                .orElseThrow(() -> new RefusedRow("linkImport.place", row.first(Column.PLACE, Column.PARTNER)));
        if (place.getKind() == PlaceKind.COUNTRY || called.filter(place::equals).isPresent()) {
            return List.of(community(place));
        }
        return List.of(new Named(place, institution(said.orElse(PartnerKind.OTHER), text), text, row.first(Column.PARTNER_ARABIC, Column.PARTNER)));
    }

    /** A community is what its place is, and called as that is. */
    private static Named community(Place place) {
        var kind = switch (place.getKind()) {
            case CITY -> PartnerKind.CITY;
            case VILLAGE -> PartnerKind.VILLAGE;
            case REFUGEE_CAMP -> PartnerKind.REFUGEE_CAMP;
            case COUNTRY -> PartnerKind.COUNTRY;
            default -> PartnerKind.TOWN;
        };
        return new Named(place, kind, place.name(Language.ENGLISH), place.name(Language.ARABIC));
    }

    /** A table may call a community what is an institution in it, or not say what it is. */
    private static PartnerKind institution(PartnerKind said, String name) {
        if (!said.isCommunity() && said != PartnerKind.OTHER) {
            return said;
        }
        var words = name.toLowerCase(Locale.ROOT);
        return words.contains("scout") ? PartnerKind.SCOUTS : words.contains("centre") ? PartnerKind.COMMUNITY_CENTRE : PartnerKind.OTHER;
    }

    PartialDate since(LinkRow row) {
        return PartialDate.read(row.get(Column.SINCE)).orElseThrow(() -> new RefusedRow("linkImport.since", row.get(Column.SINCE)));
    }

    LinkWords words(LinkRow row, PartialDate since) {
        return LinkWords.read(row.first(Column.FORMALITY, Column.LINK_KIND), row.get(Column.STATE), since);
    }

    LinkKind kind(LinkRow row, PartnerKind partner) {
        var words = row.get(Column.LINK_KIND).toLowerCase(Locale.ROOT);
        return words.contains("trade union") ? LinkKind.UNION : LinkKind.of(partner);
    }

    /** Where the fact can be read: nothing is stated without. */
    Source source(LinkRow row, PartialDate date) {
        var address = row.get(Column.SOURCE);
        try {
            var uri = new URI(address);
            if (uri.getHost() == null || uri.getScheme() == null || !uri.getScheme().matches("https?") || address.length() > Source.LONGEST_ADDRESS) {
                throw new RefusedRow("linkImport.source", address);
            }
        } catch (URISyntaxException e) {
            throw new RefusedRow("linkImport.source", address);
        }
        var longest = Math.max(row.get(Column.SAYS).length(), row.get(Column.SAYS_ARABIC).length());
        if (longest > Source.LONGEST) {
            throw new RefusedRow("linkImport.says", Integer.toString(Source.LONGEST));
        }
        return new Source(address, null, date, row.get(Column.SAYS), row.get(Column.SAYS_ARABIC));
    }

    /** Where a group says that it is at home. */
    Optional<Place> home(LinkRow row) {
        return row.get(Column.GROUP_PLACE).isEmpty() ? Optional.empty() : places.find(row.get(Column.GROUP_PLACE));
    }

    /** Whether a group's home is in another country than Britain. */
    boolean isOutside(LinkRow row) {
        var last = row.get(Column.GROUP_PLACE).substring(row.get(Column.GROUP_PLACE).lastIndexOf(',') + 1).strip();
        return home(row).map(place -> !place.getCountry().equals("GB")).orElseGet(() -> Stream.of(Locale.getISOCountries())
                .filter(code -> !code.equals("GB")).anyMatch(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(last)));
    }

    /** What a group is, by what it is called. */
    static GroupKind groupKind(String name) {
        var words = name.toLowerCase(Locale.ROOT);
        var kinds = new ArrayList<GroupKind>();
        if (words.contains("council")) {
            kinds.add(GroupKind.COUNCIL);
        }
        if (words.matches(".*(students' union|university union|student links).*")) {
            kinds.add(GroupKind.STUDENTS_UNION);
        }
        if (words.contains("school")) {
            kinds.add(GroupKind.SCHOOL);
        }
        if (words.matches(".*\\b(church|minster|diocese|parish)\\b.*")) {
            kinds.add(GroupKind.CHURCH);
        }
        return kinds.isEmpty() ? GroupKind.TWINNING_GROUP : kinds.getFirst();
    }
}
