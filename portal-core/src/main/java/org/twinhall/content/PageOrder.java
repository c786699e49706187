package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Transactional;

/**
 * The order of a tree: which page stands below which, and what comes first among its siblings. A group sees and orders the
 * pages that it owns, alone or with others; one that stands below a page of somebody else stands at the top for it.
 */
@Singleton
public class PageOrder {

    /** How many pages may stand in a line from the top. */
    public static final int DEEPEST = 8;

    private final Entries entries;
    private final EntryService service;
    private final Descendants descendants;
    private final EntryAudit audit;

    @Inject
    PageOrder(Entries entries, EntryService service, Descendants descendants, EntryAudit audit) {
        this.entries = entries;
        this.descendants = descendants;
        this.service = service;
        this.audit = audit;
    }

    /** Puts an entry of a tree below another, or at the top, behind those that stand there. */
    @Transactional
    public void placeBelow(long entryId, Long parentId) {
        var entry = service.changeable(entryId);
        int depth = 1;
        for (var above = parentId; above != null; above = entries.find(above).orElseThrow().getParentId()) {
            if (above == entryId) {
                throw new PlacementException(PlacementException.Reason.BELOW_ITSELF);
            }
            depth++;
        }
        if (depth > DEEPEST) {
            throw new PlacementException(PlacementException.Reason.TOO_DEEP);
        }
        entry.place(parentId, entries.lastPosition(entry.getKind(), parentId) + 1);
        record(entry);
    }

    /** Moves an entry one step among its siblings in the tree of a group, or of the network when it is null; at the end nothing happens. */
    @Transactional
    public void shift(long entryId, Long groupId, int step) {
        var entry = service.changeable(entryId);
        var tree = new Tree(entries.lockTree(entry.getKind(), groupId));
        var row = tree.below(tree.parentOf(entry));
        int to = Math.clamp(row.indexOf(entry) + Integer.signum(step), 0, row.size() - 1);
        row.remove(entry);
        row.add(to, entry);
        number(row);
    }

    /**
     * Puts an entry somewhere in the tree of a group, or of the network when it is null.
     *
     * @param parentId the page above; null for the top
     * @param beforeId the page before which it stands; null for behind all others there
     */
    @Transactional
    public void put(long entryId, Long groupId, Long parentId, Long beforeId) {
        var entry = service.changeable(entryId);
        var tree = new Tree(entries.lockTree(entry.getKind(), groupId));
        var parent = parentId == null ? null : tree.get(parentId);
        if (tree.linesAbove(parent).contains(entry)) {
            throw new PlacementException(PlacementException.Reason.BELOW_ITSELF);
        }
        if (tree.linesAbove(parent).size() + tree.height(entry) > DEEPEST) {
            throw new PlacementException(PlacementException.Reason.TOO_DEEP);
        }
        var row = tree.below(parent);
        row.remove(entry);
        int at = beforeId == null ? row.size() : row.indexOf(tree.get(beforeId));
        if (at < 0) {
            throw new PlacementException(PlacementException.Reason.GONE);
        }
        row.add(at, entry);
        if (tree.parentOf(entry) != parent) {
            entry.place(parentId, at);
            record(entry);
        }
        number(row);
    }

    /** Puts an entry below the sibling before it; the first among its siblings stays where it is. */
    @Transactional
    public void nest(long entryId, Long groupId) {
        var entry = service.changeable(entryId);
        var tree = new Tree(entries.lockTree(entry.getKind(), groupId));
        var row = tree.below(tree.parentOf(entry));
        int index = row.indexOf(entry);
        if (index > 0) {
            put(entryId, groupId, row.get(index - 1).getId(), null);
        }
    }

    /** Puts an entry beside the page above it, behind that; one at the top stays where it is. */
    @Transactional
    public void raise(long entryId, Long groupId) {
        var entry = service.changeable(entryId);
        var tree = new Tree(entries.lockTree(entry.getKind(), groupId));
        var parent = tree.parentOf(entry);
        if (parent != null) {
            var above = tree.parentOf(parent);
            var row = tree.below(above);
            int behind = row.indexOf(parent) + 1;
            put(entryId, groupId, above == null ? null : above.getId(), behind < row.size() ? row.get(behind).getId() : null);
        }
    }

    /** Everybody gets a number of their own: imported ones may share one. */
    private static void number(List<Entry> row) {
        for (int position = 0; position < row.size(); position++) {
            if (row.get(position).getPosition() != position) {
                row.get(position).place(row.get(position).getParentId(), position);
            }
        }
    }

    private void record(Entry entry) {
        descendants.moved(entry.getId());
        entry.getTranslations().stream().findFirst().ifPresent(translation -> audit.record("content.place", translation));
    }

    /** The entries of one owner as a tree. */
    private static final class Tree {

        private final Map<Long, Entry> all;
        private final List<Entry> ordered;

        Tree(List<Entry> entries) {
            ordered = entries;
            all = entries.stream().collect(Collectors.toMap(Entry::getId, Function.identity()));
        }

        Entry get(long id) {
            if (!all.containsKey(id)) {
                throw new PlacementException(PlacementException.Reason.GONE);
            }
            return all.get(id);
        }

        Entry parentOf(Entry entry) {
            return entry.getParentId() == null ? null : all.get(entry.getParentId());
        }

        List<Entry> below(Entry parent) {
            return new ArrayList<>(ordered.stream().filter(entry -> Objects.equals(parentOf(entry), parent)).toList());
        }

        /** An entry with those above it. */
        List<Entry> linesAbove(Entry entry) {
            var line = new ArrayList<Entry>();
            for (var one = entry; one != null && !line.contains(one); one = parentOf(one)) {
                line.add(one);
            }
            return line;
        }

        int height(Entry entry) {
            return 1 + below(entry).stream().mapToInt(this::height).max().orElse(0);
        }
    }
}
