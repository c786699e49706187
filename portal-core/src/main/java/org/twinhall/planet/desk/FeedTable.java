package org.twinhall.planet.desk;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PlainPageLink;

/** Feeds as a table: whose, how each is, when it is read again, what waits. */
final class FeedTable extends Panel {

    private static final long serialVersionUID = 1L;

    FeedTable(String id, List<FeedRow> rows) {
        super(id);
        var language = PortalSession.get().language();
        add(new ListView<>("feed", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FeedRow> item) {
                var row = item.getModelObject();
                var link = new PlainPageLink("link", GroupFeedPage.class, GroupFeedPage.of(row.group()));
                link.add(new Label("name", row.group().name(language)));
                item.add(link);
                item.add(new HealthLabel("health", row.feed()), new WebMarkupContainer("trouble").setVisible(row.isInTrouble()));
                boolean again = row.feed().isOn() && row.feed().getDueAt() != null;
                item.add(new MomentLabel("next", again ? row.feed().getDueAt() : null));
                item.add(new WebMarkupContainer("never").setVisible(!again));
                item.add(new CountLabel("waiting", "feeds.waiting.count", row::waiting));
            }
        });
    }
}
