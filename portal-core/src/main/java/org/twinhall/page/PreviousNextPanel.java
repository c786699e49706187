package org.twinhall.page;

import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.ExternalLink;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.PageTree;
import org.twinhall.web.PortalSession;

/** The page before and the page after one; hidden when there is neither. */
final class PreviousNextPanel extends Panel {

    private static final long serialVersionUID = 1L;

    PreviousNextPanel(String id, PageTree tree, long entryId) {
        super(id);
        var previous = tree.previous(entryId);
        var next = tree.next(entryId);
        setVisible(previous.isPresent() || next.isPresent());
        add(link("previous", tree, previous), link("next", tree, next));
    }

    private static Component link(String id, PageTree tree, Optional<PageTree.Node> node) {
        var language = PortalSession.get().language();
        var link = new ExternalLink(id, node.map(page -> "/" + language.tag() + TreePaths.path(tree, page)).orElse(""));
        var title = new Label("title", node.map(PageTree.Node::title).orElse(""));
        node.filter(page -> page.language() != language).ifPresent(page -> title.add(
                AttributeModifier.replace("lang", page.language().tag()), AttributeModifier.replace("dir", page.language().direction())));
        link.add(title);
        return link.setVisible(node.isPresent());
    }
}
