package org.twinhall.group;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.twinhall.access.Role;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.place.Places;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Seed;

/** The groups of the network, from published facts, and roles for the people of the demo. */
public class GroupDemo implements DemoData {

    private static final String GROUP_OF_THE_DEMO = "hanwell-sabastiya";

    private final GroupService service;
    private final GroupPeople people;
    private final Groups groups;
    private final Places places;
    private final Accounts accounts;

    @Inject
    GroupDemo(GroupService service, GroupPeople people, Groups groups, Places places, Accounts accounts) {
        this.service = service;
        this.people = people;
        this.groups = groups;
        this.places = places;
        this.accounts = accounts;
    }

    @Override
    public void add() {
        Seed.rows("groups.csv").forEach(this::enter);
        groups.flush();
        var group = groups.findBySlug(GROUP_OF_THE_DEMO).orElseThrow();
        give(group, DemoAccounts.REPRESENTATIVE, Role.REPRESENTATIVE);
        give(group, DemoAccounts.EDITOR, Role.EDITOR);
        give(group, DemoAccounts.CONTRIBUTOR, Role.CONTRIBUTOR);
    }

    private void enter(CSVRecord row) {
        var founded = row.get("founded").isEmpty() ? null : Integer.valueOf(row.get("founded"));
        var profile = new GroupProfile(row.get("name_en"), row.get("name_ar"), row.get("description_en"),
                row.get("description_ar"), founded, row.get("site_url"), "", "", accent(row.get("slug")),
                new HashSet<>(places.idsOf(Seed.list(row.get("friend_places")))), formerNames(row.get("slug")));
        var group = service.enter(row.get("slug"), GroupKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                places.findBySlug(row.get("place")).orElseThrow().getId(), profile);
        var state = GroupState.valueOf(row.get("state").toUpperCase(Locale.ROOT));
        if (state != GroupState.ACTIVE) {
            service.become(group.getId(), state);
        }
    }

    private static Set<String> formerNames(String slug) {
        return Seed.rows("former-names.csv").stream().filter(row -> row.get("group").equals(slug)).map(row -> row.get("name")).collect(Collectors.toSet());
    }

    private static Accent accent(String slug) {
        return Accent.values()[Math.floorMod(slug.hashCode(), Accent.values().length)];
    }

    private void give(Group group, DemoAccounts.Person person, Role role) {
        accounts.findByEmail(person.email()).ifPresent(account -> people.give(group.getId(), account.getId(), role));
    }
}
