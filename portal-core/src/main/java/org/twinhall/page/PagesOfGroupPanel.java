package org.twinhall.page;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.content.EntryReader;
import org.twinhall.web.PortalSession;

/** The pages of a group beside its home; hidden when it has none. */
public class PagesOfGroupPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryReader reader;

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
        setVisible(!tree.top().isEmpty());
    }
}
