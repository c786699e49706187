package org.twinhall.group;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** The groups as a table: the same facts as the map. */
final class GroupTable extends Panel {

    private static final long serialVersionUID = 1L;

    GroupTable(String id, List<GroupCard> groups) {
        super(id);
        var language = PortalSession.get().language();
        add(new ListView<>("row", groups) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GroupCard> item) {
                var card = item.getModelObject();
                var link = new PlainPageLink("link", GroupPage.class, GroupPage.of(card.group()));
                link.add(new Label("name", card.name()));
                item.add(link);
                item.add(new Label("home", card.home().name(language)));
                item.add(new Label("friends", card.friends().stream().map(place -> place.name(language))
                        .collect(Collectors.joining(language == Language.ARABIC ? "، " : ", "))));
                item.add(new Label("founded", card.group().getFounded() == null ? "" : card.group().getFounded().toString()));
            }
        });
    }
}
