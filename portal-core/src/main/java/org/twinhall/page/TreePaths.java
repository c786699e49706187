package org.twinhall.page;

import org.twinhall.content.PageTree;

/** Where the pages of a tree are found. */
final class TreePaths {

    private TreePaths() {
    }

    /** The path of a page below the language. */
    static String path(PageTree tree, PageTree.Node node) {
        return PageKind.KIND.path() + "/" + tree.slugs(node);
    }
}
