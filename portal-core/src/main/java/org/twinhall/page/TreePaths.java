package org.twinhall.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.content.PageTree;

/** Where the pages of a tree are found. */
final class TreePaths {

    private TreePaths() {
    }

    /** The path of a page below the language. */
    static String path(PageTree tree, PageTree.Node node) {
        return PageKind.KIND.path() + "/" + Stream.concat(tree.above(node.entryId()).stream(), Stream.of(node))
                .map(PageTree.Node::slug).collect(Collectors.joining("/"));
    }
}
