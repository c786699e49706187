package org.twinhall.content.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.content.EntryRights;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;

/** What the current person may write, and for whom. */
@Singleton
public class Desk {

    /** Stands for the network among the owners to choose from. */
    public static final long NETWORK = 0;

    private final DeskEntries entries;
    private final Groups groups;
    private final Access access;

    @Inject
    Desk(DeskEntries entries, Groups groups, Access access) {
        this.entries = entries;
        this.groups = groups;
        this.access = access;
    }

    /** Somebody for whom one may write: a group, or the network with the id {@link #NETWORK} and no name. */
    public record Owner(long id, String name) {

        /** The owners of an entry that belongs to it alone. */
        public Set<Long> asOwners() {
            return id == NETWORK ? Set.of() : Set.of(id);
        }
    }

    /** A page of what lies on the desk. */
    public List<DeskLine> list(DeskFilter filter, int offset, int limit) {
        return entries.list(filter, own(), offset, limit);
    }

    public long count(DeskFilter filter) {
        return entries.count(filter, own());
    }

    /** For whom the current person holds a permission: the network first, then groups by name. */
    public List<Owner> listOwners(String permission, Language language) {
        var owners = new ArrayList<Owner>();
        boolean everywhere = access.may(permission);
        if (everywhere) {
            owners.add(new Owner(NETWORK, ""));
        }
        var held = everywhere ? groups.listAll() : groups.find(held(permission)).values();
        held.stream().map(group -> owner(group, language)).sorted(Comparator.comparing(Owner::name)).forEach(owners::add);
        return owners;
    }

    /** The names of the owners of each entry, in one line each; all in one statement. */
    public Map<Set<Long>, String> names(Collection<Set<Long>> owners, Language language) {
        var found = groups.find(owners.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return owners.stream().distinct().collect(Collectors.toMap(ids -> ids, ids -> ids.stream().filter(found::containsKey)
                .map(id -> found.get(id).name(language)).sorted().collect(Collectors.joining(language == Language.ARABIC ? "، " : ", "))));
    }

    private static Owner owner(Group group, Language language) {
        return new Owner(group.getId(), group.name(language));
    }

    /** The groups whose entries are shown; null for all. */
    private Set<Long> own() {
        return access.may(EntryRights.WRITE) ? null : held(EntryRights.WRITE);
    }

    private Set<Long> held(String permission) {
        return access.identity().groups().stream().filter(group -> access.may(permission, group)).collect(Collectors.toSet());
    }
}
