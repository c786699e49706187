package org.twinhall.page;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.content.EntryReader;
import org.twinhall.content.menu.GroupMenus;
import org.twinhall.web.PortalSession;

/** The pages of a group beside its home; hidden when it has none, or a menu of its own. */
public class PagesOfGroupPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryReader reader;

    @Inject
    private GroupMenus menus;

    private final IModel<Long> group;

    public PagesOfGroupPanel(String id, IModel<Long> group) {
        super(id);
        this.group = group;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var tree = reader.tree(PageKind.NAME, PortalSession.get().language(), group.getObject());
        add(new TreePanel("tree", tree, tree.top()));
        // A group that puts a menu together says itself what stands beside its home.
        setVisible(!tree.top().isEmpty() && !menus.hasMenu(group.getObject(), PortalSession.get().language()));
    }
}
