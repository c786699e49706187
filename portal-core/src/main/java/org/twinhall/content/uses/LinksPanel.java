package org.twinhall.content.uses;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.content.EntryUses;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;

/** The texts that lead to an entry, and the pages that stand below it. */
public class LinksPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryUses uses;

    private final IModel<Long> entry;

    public LinksPanel(String id, IModel<Long> entry) {
        super(id);
        this.entry = entry;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var found = uses.list(entry.getObject());
        add(new WebMarkupContainer("none").setVisible(found.isEmpty()));
        add(new WebMarkupContainer("links").add(new ListView<>("use", found) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EntryUses.Use> item) {
                fill(item, item.getModelObject());
            }
        }).setVisible(!found.isEmpty()));
        var below = uses.listBelow(entry.getObject(), PortalSession.get().language());
        add(new WebMarkupContainer("below").add(titles(below)).setVisible(!below.isEmpty()));
    }

    private void fill(ListItem<EntryUses.Use> item, EntryUses.Use use) {
        var reader = "/" + PortalSession.get().language().tag();
        var link = new PlainLink("link", use.writable() ? reader + "/desk/entries/" + use.entryId() + "/" + use.language().tag()
                : "/" + use.language().tag() + use.path());
        link.add(new Label("title", use.title()).add(AttributeModifier.replace("lang", use.language().tag())));
        item.add(link, new Label("state", getString(use.live() ? "uses.live" : "uses.draft")));
    }

    private static ListView<String> titles(List<String> titles) {
        return new ListView<>("page", titles) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("title", item.getModelObject()));
            }
        };
    }
}
