package org.twinhall.group;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.MapPanel;
import org.twinhall.web.component.PlainPageLink;

/** All member groups, narrowed by where they are, whom they befriend, what they are; as list, map and table. */
@OpenToAll
public class GroupListPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupDirectory directory;

    private final transient GroupFilter filter;

    public GroupListPage(PageParameters parameters) {
        super(parameters);
        filter = GroupFilter.read(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var groups = directory.list(filter, language());
        var archived = directory.list(filter.ofArchived(), language());
        add(new GroupFilterForm("filter", filter, directory));
        add(new CountLabel("count", "groups.count", groups::size));
        add(cards("group", groups));
        add(new WebMarkupContainer("empty").setVisible(groups.isEmpty()));
        add(new MapPanel("map", "/" + language().tag() + "/groups/points.json?" + PointsResource.query(getPageParameters()), "groups-table")
                .setVisible(!groups.isEmpty()));
        add(new GroupTable("table", groups).setVisible(!groups.isEmpty()));
        var former = new WebMarkupContainer("former");
        former.add(cards("formerGroup", archived));
        add(former.setVisible(!archived.isEmpty()));
    }

    private ListView<GroupCard> cards(String id, List<GroupCard> groups) {
        return new ListView<>(id, groups) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GroupCard> item) {
                var card = item.getModelObject();
                item.add(LogoPicture.orEmblem("emblem", card));
                item.add(new Label("kind", getString("group.kind." + card.group().getKind())));
                var link = new PlainPageLink("link", GroupPage.class, GroupPage.of(card.group()));
                link.add(new Label("name", card.name()));
                item.add(link);
                item.add(new PairPanel("pair", card, false));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return message("groups.title");
    }

    @Override
    protected IModel<String> description() {
        return message("groups.lead");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }

    @Override
    protected boolean isListed() {
        return !filter.isNarrow();
    }
}
