package org.twinhall.content.menu;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.group.Groups;
import org.twinhall.web.PortalSession;

/** The groups whose menus hold an entry; hidden for none. */
public class MenusHoldingPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupMenus menus;

    @Inject
    private Groups groups;

    private final IModel<Long> entry;

    public MenusHoldingPanel(String id, IModel<Long> entry) {
        super(id);
        this.entry = entry;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var names = groups.find(menus.listGroupsHolding(entry.getObject())).values().stream()
                .map(group -> group.name(PortalSession.get().language())).sorted().toList();
        setVisible(!names.isEmpty());
        add(list(names));
    }

    private static ListView<String> list(List<String> names) {
        return new ListView<>("group", names) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("name", item.getModelObject()));
            }
        };
    }
}
