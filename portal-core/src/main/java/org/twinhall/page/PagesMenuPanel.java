package org.twinhall.page;

import jakarta.inject.Inject;
import org.apache.wicket.MetaDataKey;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.content.EntryReader;
import org.twinhall.content.PageTree;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;

/** The network's pages at the top of the tree, in the menu and in the foot; hidden while there are none. */
public class PagesMenuPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private static final MetaDataKey<PageTree> TREE = new MetaDataKey<>() { };

    @Inject
    private EntryReader reader;

    public PagesMenuPanel(String id, IModel<String> subject) {
        super(id);
        setRenderBodyOnly(true);
    }

    /** The header and the footer of one page show the same. */
    private PageTree tree(Language language) {
        var tree = getRequestCycle().getMetaData(TREE);
        if (tree == null) {
            tree = reader.tree(PageKind.NAME, language, null);
            getRequestCycle().setMetaData(TREE, tree);
        }
        return tree;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var tree = tree(language);
        setVisible(!tree.top().isEmpty());
        add(new ListView<>("page", tree.top()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PageTree.Node> item) {
                item.add(new NodeLink("link", tree, item.getModelObject()));
            }
        });
    }
}
