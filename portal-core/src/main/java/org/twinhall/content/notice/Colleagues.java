package org.twinhall.content.notice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.content.Entry;
import org.twinhall.content.Revisions;
import org.twinhall.content.Translation;
import org.twinhall.group.GroupPerson;
import org.twinhall.group.Groups;

/** Whom a text concerns, by their account: only people who may work on it now. */
@Singleton
class Colleagues {

    private final Groups groups;
    private final Accounts accounts;
    private final Revisions revisions;

    @Inject
    Colleagues(Groups groups, Accounts accounts, Revisions revisions) {
        this.groups = groups;
        this.accounts = accounts;
        this.revisions = revisions;
    }

    /** Who may publish it: editors and representatives of its groups; for what no group looks after, the organisers. */
    Set<Long> publishersOf(Entry entry) {
        var found = peopleOf(entry).filter(person -> person.getRole() != Role.CONTRIBUTOR).map(GroupPerson::getAccountId).collect(Collectors.toSet());
        return found.isEmpty() ? network() : found;
    }

    /** Who has written on it and still may. */
    Set<Long> writersOf(Translation translation) {
        return stillOf(translation.getEntry(), revisions.authorsOf(translation.getId()));
    }

    /** Those of some people who may work on an entry now. */
    Set<Long> stillOf(Entry entry, Set<Long> people) {
        var inside = new HashSet<>(network());
        peopleOf(entry).map(GroupPerson::getAccountId).forEach(inside::add);
        inside.retainAll(people);
        return inside;
    }

    private Stream<GroupPerson> peopleOf(Entry entry) {
        return groups.find(entry.getOwners()).values().stream().flatMap(group -> group.getPeople().stream());
    }

    private Set<Long> network() {
        return Stream.of(Role.ORGANISER, Role.ADMINISTRATOR).flatMap(role -> accounts.listActive(role).stream())
                .map(Account::getId).collect(Collectors.toSet());
    }
}
