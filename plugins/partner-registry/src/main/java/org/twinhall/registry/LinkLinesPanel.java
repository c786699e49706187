package org.twinhall.registry;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Language;
import org.twinhall.web.component.EmblemLabel;
import org.twinhall.web.component.PlainPageLink;

/** Links as rules and lines: the emblem, group and partner, what kind, since when, in which state. */
public class LinkLinesPanel extends Panel {

    private static final long serialVersionUID = 1L;

    public LinkLinesPanel(String id, List<LinkCard> cards) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("line", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkCard> item) {
                var card = item.getModelObject();
                var link = card.link();
                item.add(new EmblemLabel("emblem", () -> card.group().name(Language.ENGLISH), () -> link.getPartner().name(Language.ENGLISH)));
                item.add(new Label("places", card.home().name(card.language()) + " – " + card.place().name(card.language())));
                var to = new PlainPageLink("link", LinkPage.class, LinkPage.of(link));
                to.add(new Label("group", card.groupName()), new Label("partner", card.partnerName()));
                item.add(to);
                item.add(new Label("kind", getString("link.kind." + link.getKind())));
                item.add(new Label("formality", getString("link.formality." + link.getFormality())));
                item.add(new SinceLabel("since", link));
                item.add(new StateLabel("state", link.getState()));
                item.add(new WebMarkupContainer("disputed").setVisible(link.isDisputed()));
            }
        });
    }
}
