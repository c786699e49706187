package org.twinhall.content.menu;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryRights;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Putting a group's menu together: whoever publishes for the group does. */
@Singleton
public class GroupMenuService {

    /** Most lines of a menu. */
    public static final int MOST = 20;
    /** Most characters of a name in a menu. */
    public static final int LONGEST_LABEL = 80;
    /** Most characters of an address. */
    public static final int LONGEST_ADDRESS = 500;

    private final GroupMenuItems items;
    private final Groups groups;
    private final EntryKinds kinds;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    GroupMenuService(GroupMenuItems items, Groups groups, EntryKinds kinds, Access access, AuditTrail audit) {
        this.items = items;
        this.groups = groups;
        this.kinds = kinds;
        this.access = access;
        this.audit = audit;
    }

    /** The lines of a group's menu, for those who put it together. */
    public List<GroupMenuItem> list(long groupId) {
        access.require(EntryRights.PUBLISH, groupId);
        return items.listOf(groupId);
    }

    /** Puts something into the menu, behind what is there. Names of an address elsewhere are wanted in both languages. */
    @Transactional
    public void add(long groupId, GroupMenuTarget target, String english, String arabic) {
        var group = locked(groupId);
        var there = items.listOf(groupId);
        boolean named = !english.isBlank() && !arabic.isBlank();
        boolean kind = target.listKind() == null || kinds.isKnown(target.listKind());
        if (there.size() >= MOST || !kind || target.isOutside() && !(named && target.address().matches("https?://[^\\s\"<>]+"))
                || Math.max(english.length(), arabic.length()) > LONGEST_LABEL || target.address().length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException("cannot stand in the menu of group " + groupId + ": " + target);
        }
        items.add(new GroupMenuItem(groupId, there.size(), target, english.strip(), arabic.strip()));
        record(group);
    }

    /** Takes a line out; one that is gone stays gone. */
    @Transactional
    public void remove(long groupId, long itemId) {
        var group = locked(groupId);
        var row = new ArrayList<>(items.listOf(groupId));
        row.stream().filter(item -> item.getId() == itemId).findFirst().ifPresent(item -> {
            items.remove(item);
            row.remove(item);
            number(row);
            record(group);
        });
    }

    /** Moves a line one step; at the end nothing happens. */
    @Transactional
    public void shift(long groupId, long itemId, int step) {
        var group = locked(groupId);
        var row = new ArrayList<>(items.listOf(groupId));
        row.stream().filter(item -> item.getId() == itemId).findFirst().ifPresent(item -> {
            int to = Math.clamp(row.indexOf(item) + Integer.signum(step), 0, row.size() - 1);
            row.remove(item);
            row.add(to, item);
            number(row);
            record(group);
        });
    }

    /** Puts a line before another one, or behind all when that is null or gone. */
    @Transactional
    public void put(long groupId, long itemId, Long beforeId) {
        var group = locked(groupId);
        var row = new ArrayList<>(items.listOf(groupId));
        row.stream().filter(item -> item.getId() == itemId).findFirst().ifPresent(item -> {
            row.remove(item);
            int at = row.stream().map(GroupMenuItem::getId).toList().indexOf(beforeId);
            row.add(at < 0 ? row.size() : at, item);
            number(row);
            record(group);
        });
    }

    private static void number(List<GroupMenuItem> row) {
        for (int position = 0; position < row.size(); position++) {
            row.get(position).stand(position);
        }
    }

    /** Two who work on one menu wait for each other. */
    private Group locked(long groupId) {
        access.require(EntryRights.PUBLISH, groupId);
        return groups.lock(groupId).orElseThrow();
    }

    private void record(Group group) {
        audit.record(Act.of("group.menu", "group", group.getId(), group.name(Language.ENGLISH)));
    }
}
