package org.twinhall.registry;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.web.component.PartialDateLabel;
import org.twinhall.web.component.PlainPageLink;

/** Links as a table; a subclass may mark its rows. */
public class LinkTablePanel extends Panel {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the table.
     *
     * @param name what it is called for those who listen; a page may have several
     */
    public LinkTablePanel(String id, String name, List<LinkCard> cards) {
        super(id);
        setRenderBodyOnly(true);
        add(new TransparentWebMarkupContainer("frame").add(AttributeModifier.replace("aria-label", name)));
        add(new ListView<>("row", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkCard> item) {
                var card = item.getModelObject();
                var link = card.link();
                var to = new PlainPageLink("link", LinkPage.class, LinkPage.of(link));
                to.add(new Label("group", card.groupName()));
                item.add(to, new Label("home", card.home().name(card.language())), new Label("partner", card.partnerName()));
                item.add(new Label("territory", getString("territory." + card.territory())));
                item.add(new Label("kind", getString("link.kind." + link.getKind())));
                item.add(new Label("formality", getString("link.formality." + link.getFormality())));
                item.add(new PartialDateLabel("since", link::getSince), new StateLabel("state", link.getState()));
                item.add(new WebMarkupContainer("disputed").setVisible(link.isDisputed()));
                mark(item, card);
            }
        });
    }

    /** Marks a row, for whatever hides and shows rows. */
    protected void mark(WebMarkupContainer row, LinkCard card) {
    }
}
