package org.twinhall.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.text.Language;

/** Live pages as a tree, in order. */
public final class PageTree {

    private final Map<Long, Node> nodes = new HashMap<>();
    private final Map<Long, List<Node>> children = new HashMap<>();

    private PageTree() {
    }

    /**
     * A page in the tree.
     *
     * @param parentId the page above; null at the top
     * @param language the language of the title
     */
    public record Node(long entryId, Long parentId, int position, Language language, String slug, String title) {
    }

    static PageTree of(List<Object[]> rows) {
        var tree = new PageTree();
        for (var row : rows) {
            var node = new Node((Long) row[0], (Long) row[1], (Integer) row[2], Language.of((String) row[3]).orElseThrow(),
                    (String) row[4], (String) row[5]);
            tree.nodes.put(node.entryId(), node);
        }
        // A page whose parent is not live stands at the top.
        tree.nodes.values().forEach(node -> tree.children
                .computeIfAbsent(tree.nodes.containsKey(node.parentId()) ? node.parentId() : null, key -> new ArrayList<>()).add(node));
        tree.children.values().forEach(list -> list.sort(Comparator.comparingInt(Node::position).thenComparing(Node::entryId)));
        return tree;
    }

    public List<Node> top() {
        return children.getOrDefault(null, List.of());
    }

    public List<Node> below(long entryId) {
        return children.getOrDefault(entryId, List.of());
    }

    public Optional<Node> find(long entryId) {
        return Optional.ofNullable(nodes.get(entryId));
    }

    /** The pages above one, the farthest first. */
    public List<Node> above(long entryId) {
        var above = new ArrayList<Node>();
        for (var node = nodes.get(entryId); node != null && node.parentId() != null && nodes.containsKey(node.parentId());
                node = nodes.get(node.parentId())) {
            above.addFirst(nodes.get(node.parentId()));
        }
        return above;
    }

    /** The slugs of those above a page and its own, with slashes between. */
    public String slugs(Node node) {
        return Stream.concat(above(node.entryId()).stream(), Stream.of(node)).map(Node::slug).collect(Collectors.joining("/"));
    }

    /** The page before one, reading the part of the tree it belongs to from its top. */
    public Optional<Node> previous(long entryId) {
        var order = part(entryId);
        int index = indexIn(order, entryId);
        return index > 0 ? Optional.of(order.get(index - 1)) : Optional.empty();
    }

    /** The page after one. */
    public Optional<Node> next(long entryId) {
        var order = part(entryId);
        int index = indexIn(order, entryId);
        return index >= 0 && index < order.size() - 1 ? Optional.of(order.get(index + 1)) : Optional.empty();
    }

    private List<Node> part(long entryId) {
        var above = above(entryId);
        var order = new ArrayList<Node>();
        find(above.isEmpty() ? entryId : above.getFirst().entryId()).ifPresent(top -> collect(top, order));
        return order;
    }

    private void collect(Node node, List<Node> order) {
        order.add(node);
        below(node.entryId()).forEach(child -> collect(child, order));
    }

    private static int indexIn(List<Node> order, long entryId) {
        return order.stream().map(Node::entryId).toList().indexOf(entryId);
    }
}
