package org.twinhall.registry;

import jakarta.inject.Inject;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.link.Links;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** The links of a group beside its home; the model is the group's id. */
public class LinksOfGroupPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Links links;

    @Inject
    private RegistryDirectory directory;

    private final IModel<Long> group;

    public LinksOfGroupPanel(String id, IModel<Long> group) {
        super(id);
        this.group = group;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var cards = directory.cards(links.listShownOfGroup(group.getObject()), PortalSession.get().language());
        setVisible(!cards.isEmpty());
        add(new ListView<>("line", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkCard> item) {
                var card = item.getModelObject();
                var to = new PlainPageLink("link", LinkPage.class, LinkPage.of(card.link()));
                to.add(new Label("partner", card.partnerName()));
                item.add(to, new SinceLabel("since", card.link()), new StateLabel("state", card.link().getState()));
            }
        });
        add(new PlainPageLink("registry", RegistryPage.class));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }
}
