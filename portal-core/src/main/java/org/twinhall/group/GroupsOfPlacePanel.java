package org.twinhall.group;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.EmblemLabel;
import org.twinhall.web.component.PlainPageLink;

/** The groups that are at home in a place or befriend it, on the place's page. */
public class GroupsOfPlacePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    @Inject
    private Friends friends;

    private final IModel<Long> place;

    public GroupsOfPlacePanel(String id, IModel<Long> place) {
        super(id);
        this.place = place;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var shown = friends.shown();
        List<Group> found = groups.listAt(place.getObject()).stream()
                .filter(group -> place.getObject().equals(group.getPlaceId()) || shown.apply(group).contains(place.getObject())).toList();
        setVisible(!found.isEmpty());
        add(new ListView<>("group", found) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Group> item) {
                var group = item.getModelObject();
                item.add(new EmblemLabel("emblem", () -> group.name(Language.ENGLISH)));
                item.add(new Label("kind", getString("group.kind." + group.getKind())));
                var link = new PlainPageLink("link", GroupPage.class, GroupPage.of(group));
                link.add(new Label("name", group.name(language)));
                item.add(link);
                item.add(new Label("description", group.description(language)));
            }
        });
    }
}
