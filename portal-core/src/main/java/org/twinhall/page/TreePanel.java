package org.twinhall.page;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.ExternalLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.PageTree;
import org.twinhall.web.PortalSession;

/** Pages of a tree with those below them. */
final class TreePanel extends Panel {

    private static final long serialVersionUID = 1L;

    TreePanel(String id, PageTree tree, List<PageTree.Node> pages) {
        super(id);
        var language = PortalSession.get().language();
        setVisible(!pages.isEmpty());
        setRenderBodyOnly(true);
        add(new ListView<>("page", pages) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PageTree.Node> item) {
                var node = item.getModelObject();
                var link = new ExternalLink("link", "/" + language.tag() + TreePaths.path(tree, node));
                link.add(new Label("title", node.title()));
                if (node.language() != language) {
                    link.add(AttributeModifier.replace("lang", node.language().tag()),
                            AttributeModifier.replace("dir", node.language().direction()));
                }
                item.add(link, new TreePanel("below", tree, tree.below(node.entryId())));
            }
        });
    }
}
