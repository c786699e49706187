package org.twinhall.page;

import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.PageTree;

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
        return node.<Component>map(page -> new NodeLink(id, tree, page)).orElseGet(() -> new WebMarkupContainer(id).setVisible(false));
    }
}
