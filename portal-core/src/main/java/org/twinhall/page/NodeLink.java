package org.twinhall.page;

import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.content.PageTree;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;

/** A link to a page of a tree with its {@code title}, marked when that is in the other language. */
final class NodeLink extends PlainLink {

    private static final long serialVersionUID = 1L;

    NodeLink(String id, PageTree tree, PageTree.Node node) {
        super(id, "/" + PortalSession.get().language().tag() + TreePaths.path(tree, node));
        var title = new Label("title", node.title());
        if (node.language() != PortalSession.get().language()) {
            title.add(new InLanguage(node.language()));
        }
        add(title);
    }
}
