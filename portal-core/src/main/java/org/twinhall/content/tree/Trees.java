package org.twinhall.content.tree;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.content.Translation;
import org.twinhall.content.TranslationState;
import org.twinhall.persistence.Repository;
import org.twinhall.text.Language;

/** Queries for trees of entries, drafts included. */
@Singleton
public class Trees extends Repository<Translation> {

    @Inject
    Trees() {
        super(Translation.class);
    }

    /** An entry with the title in the reader's language, or in the other one. */
    private record Node(long id, Long parent, int position, Language language, String title, TranslationState state, boolean live) {

        Node with(boolean isLive) {
            return new Node(id, parent, position, language, title, state, isLive);
        }
    }

    /** The tree of a kind that belongs to a group alone or with others, or to the network when the group is null; one statement. */
    public List<TreeLine> list(String kind, Long groupId, Language reader) {
        var owned = groupId == null ? "e.owners is empty" : ":group member of e.owners";
        var query = query("select e.id, e.parentId, e.position, t.language, t.title, t.state from Translation t join t.entry e"
                + " where e.kind = :kind and e.trashedAt is null and " + owned + " order by e.position, e.id", Object[].class).setParameter("kind", kind);
        var rows = (groupId == null ? query : query.setParameter("group", groupId)).getResultList();
        Map<Long, Node> nodes = new LinkedHashMap<>();
        for (var row : rows) {
            var language = Language.of((String) row[3]).orElseThrow();
            var other = nodes.get((Long) row[0]);
            boolean live = row[5] == TranslationState.LIVE || other != null && other.live();
            var node = new Node((Long) row[0], (Long) row[1], (Integer) row[2], language, (String) row[4], (TranslationState) row[5], live);
            nodes.put(node.id(), language == reader || other == null ? node : other.with(live));
        }
        var lines = new ArrayList<TreeLine>();
        // What stands below something of another owner stands at the top here.
        append(nodes, null, 0, lines, new HashSet<>());
        return lines;
    }

    private static void append(Map<Long, Node> nodes, Long parent, int depth, List<TreeLine> lines, Set<Long> seen) {
        var children = nodes.values().stream().filter(node -> java.util.Objects.equals(nodes.containsKey(node.parent()) ? node.parent() : null, parent))
                .sorted(Comparator.comparingInt(Node::position).thenComparingLong(Node::id)).toList();
        for (int index = 0; index < children.size(); index++) {
            var child = children.get(index);
            if (seen.add(child.id())) {
                lines.add(new TreeLine(child.id(), parent, depth, child.language(), child.title(), child.state(), child.live(), index == 0,
                        index == children.size() - 1));
                append(nodes, child.id(), depth + 1, lines, seen);
            }
        }
    }
}
