package org.twinhall.group;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.place.Place;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;

/** The places of a link joined by a thin arc; as links, or as words inside something that is a link already. */
final class PairPanel extends Panel {

    private static final long serialVersionUID = 1L;

    PairPanel(String id, GroupCard card, boolean links) {
        super(id);
        setRenderBodyOnly(true);
        add(place("home", card.home(), links));
        add(new ListView<>("friend", card.friends()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Place> item) {
                item.setRenderBodyOnly(true);
                item.add(place("place", item.getModelObject(), links));
            }
        });
    }

    private static PlainLink place(String id, Place place, boolean links) {
        var language = PortalSession.get().language();
        var link = new PlainLink(id, "/" + language.tag() + "/places/" + place.getSlug()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onComponentTag(org.apache.wicket.markup.ComponentTag tag) {
                super.onComponentTag(tag);
                if (!links) {
                    tag.setName("span");
                    tag.remove("href");
                }
            }
        };
        link.add(new Label("name", place.name(language)));
        return link;
    }
}
