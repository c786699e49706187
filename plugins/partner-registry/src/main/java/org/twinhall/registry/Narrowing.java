package org.twinhall.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.registry.partner.Audience;
import org.twinhall.registry.partner.Fact;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.text.Folding;

/**
 * A filter as the database understands it: conditions on a link {@code l}. What needs names or places was looked up among the
 * groups and places before, which are few; partners are asked only where the filter says something of them.
 */
final class Narrowing {

    private static final String PLACE = "l.partner.id in (select q.id from Partner q where q.placeId in :%s)";
    private static final String GROUP = "l.groupId in :%s";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Ids of the places and the groups of which some name has the words of a filter in it. */
    record Said(Set<Long> places, Set<Long> groups) {

        static final Said NOTHING = new Said(Set.of(), Set.of());
    }

    /**
     * What a reader who has certain rights asks.
     *
     * @param hidden ids of the partners that nobody sees; few, so that no link needs to be held against its partner
     */
    Narrowing(RegistryFilter filter, Ends ends, Said said, List<Long> hidden, Access access) {
        if (!hidden.isEmpty()) {
            values.put("hidden", hidden);
            conditions.add("l.partner.id not in :hidden");
        }
        is("l.kind", "kind", filter.kind());
        is("l.formality", "formality", filter.formality());
        is("l.state", "state", filter.state());
        if (filter.territory() != null) {
            at("territory", ends.places(place -> place.territory() == filter.territory()));
        }
        if (!filter.governorate().isEmpty()) {
            at("governorate", ends.places(place -> place.region().equals(filter.governorate())));
        }
        if (!filter.home().isEmpty()) {
            in(GROUP, "home", ends.groupsAt(place -> place.region().equals(filter.home())));
        }
        if (!filter.group().isEmpty()) {
            values.put("group", filter.group());
            conditions.add("l.groupId in (select g.id from Group g where g.slug = :group)");
        }
        if (!filter.place().isEmpty()) {
            either(Map.of(PLACE, ends.places(place -> place.slug().equals(filter.place())),
                    GROUP, ends.groupsAt(place -> place.slug().equals(filter.place()))), null);
        }
        if (filter.since() != null) {
            values.put("since", filter.since().toString());
            conditions.add("l.since <> '' and (l.since like 'by%' and substring(l.since, 4, 4) >= :since"
                    + " or l.since not like 'by%' and substring(l.since, 1, 4) >= :since)");
        }
        if (!filter.words().isEmpty()) {
            values.put("words", "%" + Folding.key(filter.words()) + "%");
            var homes = new HashSet<>(ends.groupsAt(place -> said.places().contains(place.id())));
            homes.addAll(said.groups());
            either(Map.of(PLACE, said.places(), GROUP, homes),
                    "l.partner.id in (select q.id from Partner q join q.names n where n.key like :words)");
        }
        if (filter.theme() != null) {
            theme(filter, access);
        }
    }

    private void is(String path, String name, Object wanted) {
        if (wanted != null) {
            values.put(name, wanted);
            conditions.add(path + " = :" + name);
        }
    }

    private void at(String name, Set<Long> places) {
        in(PLACE, name, places);
    }

    private void in(String condition, String name, Set<Long> ids) {
        if (ids.isEmpty()) {
            conditions.add("l.id = 0");
        } else {
            values.put(name, ids);
            conditions.add(condition.formatted(name));
        }
    }

    /** One of several conditions holds for one of its ids, or a condition holds. */
    private void either(Map<String, Set<Long>> ways, String otherwise) {
        var each = new ArrayList<String>();
        ways.forEach((condition, ids) -> {
            if (!ids.isEmpty()) {
                var name = "either" + values.size();
                values.put(name, ids);
                each.add(condition.formatted(name));
            }
        });
        if (otherwise != null) {
            each.add(otherwise);
        }
        conditions.add(each.isEmpty() ? "l.id = 0" : "(" + String.join(" or ", each) + ")");
    }

    /** Themes are found by those who may see them; what nobody may see, by organisers and whoever looks after the record. */
    private void theme(RegistryFilter filter, Access access) {
        values.put("theme", filter.theme());
        var having = "l.partner.id in (select q.id from Partner q join q.themes t where t = :theme)";
        conditions.add(having);
        if (access.may(PartnerService.CURATE)) {
            return;
        }
        var shown = "l.partner.id %s (select q.id from Partner q join q.showings s where s.fact = :fact and s.audience = :audience)";
        values.put("fact", Fact.THEMES);
        boolean known = access.identity().isSignedIn();
        values.put("audience", known ? Audience.NOBODY : Audience.EVERYBODY);
        if (known) {
            values.put("keeper", access.identity().accountId());
        }
        conditions.add(known ? "(" + shown.formatted("not in") + " or l.partner.id in (select q.id from Partner q where q.keeperId = :keeper))" : shown.formatted("in"));
    }

    /** The conditions behind a {@code where}. */
    String where() {
        var all = new ArrayList<>(List.of("l.id > 0"));
        all.addAll(conditions);
        return String.join(" and ", all);
    }

    Map<String, Object> values() {
        return values;
    }
}
