package org.twinhall.group.desk;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.Group;
import org.twinhall.group.GroupService;
import org.twinhall.group.Groups;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;

/** The groups that the person at work may describe. */
@RequiresPermission(GroupService.EDIT)
public class MyGroupsPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    @Inject
    private Access access;

    public MyGroupsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var people = groups.countPeople();
        List<Group> mine = groups.listAll().stream().filter(group -> access.may(GroupService.EDIT, group.getId()))
                .sorted(Comparator.comparing(group -> group.name(language()))).toList();
        add(new ListView<>("group", mine) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Group> item) {
                var group = item.getModelObject();
                var link = new PlainPageLink("link", GroupEditPage.class, GroupEditPage.of(group));
                link.add(new Label("name", group.name(language())));
                item.add(link);
                var count = new PlainPageLink("people", GroupPeoplePage.class, GroupEditPage.of(group));
                count.add(new CountLabel("count", "group.people.count", () -> people.getOrDefault(group.getId(), Map.of()).values().stream()
                        .mapToLong(Long::longValue).sum()));
                item.add(count);
                item.add(new Label("state", getString("group.state." + group.getState())));
            }
        });
        add(new WebMarkupContainer("nothing").setVisible(mine.isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return message("myGroups.title");
    }
}
