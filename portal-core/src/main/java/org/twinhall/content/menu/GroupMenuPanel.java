package org.twinhall.content.menu;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;

/** The menu that a group put together, on the pages of the group; hidden while it is empty, and for the id null. */
public class GroupMenuPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupMenus menus;

    private final IModel<Long> group;

    public GroupMenuPanel(String id, IModel<Long> group) {
        super(id);
        this.group = group;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var reader = PortalSession.get().language();
        var lines = group.getObject() == null ? java.util.List.<GroupMenus.Line>of() : menus.list(group.getObject(), reader);
        setVisible(!lines.isEmpty());
        add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GroupMenus.Line> item) {
                var line = item.getModelObject();
                var name = new Label("name", line.name());
                if (line.language() != reader) {
                    name.add(new InLanguage(line.language()));
                }
                var link = new PlainLink("link", line.address());
                if (getPage() instanceof org.twinhall.web.PortalPage page && line.address().equals(page.path())) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link.add(name));
            }
        });
    }
}
