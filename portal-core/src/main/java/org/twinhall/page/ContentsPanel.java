package org.twinhall.page;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.PageTree;

/** The contents of the part of the tree to which a page belongs; hidden when the page stands alone. */
final class ContentsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    ContentsPanel(String id, PageTree tree, long entryId) {
        super(id);
        var above = tree.above(entryId);
        var top = above.isEmpty() ? tree.find(entryId).orElse(null) : above.getFirst();
        List<PageTree.Node> pages = top == null ? List.of() : tree.below(top.entryId());
        setVisible(!pages.isEmpty());
        add(new Label("topTitle", top == null ? "" : top.title()));
        add(new ListView<>("page", pages) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PageTree.Node> item) {
                var node = item.getModelObject();
                var link = new NodeLink("link", tree, node);
                if (node.entryId() == entryId) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        });
    }
}
