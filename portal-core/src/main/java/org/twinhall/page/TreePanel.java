package org.twinhall.page;

import java.util.List;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.PageTree;

/** Pages of a tree with those below them. */
final class TreePanel extends Panel {

    private static final long serialVersionUID = 1L;

    TreePanel(String id, PageTree tree, List<PageTree.Node> pages) {
        super(id);
        setVisible(!pages.isEmpty());
        setRenderBodyOnly(true);
        add(new ListView<>("page", pages) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PageTree.Node> item) {
                var node = item.getModelObject();
                item.add(new NodeLink("link", tree, node), new TreePanel("below", tree, tree.below(node.entryId())));
            }
        });
    }
}
