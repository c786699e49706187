package org.twinhall.group.desk;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.GroupService;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PlainPageLink;

/** All member groups for administrators: where each stands, and who of it can be asked. */
@RequiresPermission(GroupService.ADMINISTER)
public class AllGroupsPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WORDS = 120;

    @Inject
    private GroupRoll roll;

    public AllGroupsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var words = words();
        var filter = filter();
        var rows = roll.list(words, filter, language());
        add(new PlainPageLink("new", NewGroupPage.class));
        add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words)));
        add(choices(filter));
        add(new PlainPageLink("clear", AllGroupsPage.class).setVisible(!words.isEmpty() || filter != GroupRoll.Filter.ANY));
        add(new CountLabel("count", "groups.count", rows::size));
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("group", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GroupRoll.Row> item) {
                fill(item, item.getModelObject());
            }
        });
        add(table.setVisible(!rows.isEmpty()));
    }

    private void fill(ListItem<GroupRoll.Row> item, GroupRoll.Row row) {
        var link = new PlainPageLink("link", GroupStandingPage.class, GroupEditPage.of(row.group()));
        link.add(new Label("name", row.name()));
        item.add(link);
        item.add(new Label("home", row.home()));
        item.add(new GroupStateLabel("state", row.group().getState()));
        var people = new PlainPageLink("people", GroupPeoplePage.class, GroupEditPage.of(row.group()));
        people.add(new CountLabel("number", "group.people.count", row::people));
        item.add(people);
        item.add(new WebMarkupContainer("alone").setVisible(row.lacksRepresentative()));
    }

    private Options choices(GroupRoll.Filter chosen) {
        return new Options("choice", Stream.of(GroupRoll.Filter.values())
                .map(filter -> new Options.Option(value(filter), getString("allGroups.filter." + filter))).toList(), value(chosen));
    }

    private static String value(GroupRoll.Filter filter) {
        return filter == GroupRoll.Filter.ANY ? "" : filter.name();
    }

    private String words() {
        var words = getPageParameters().get("words").toString("").strip();
        return words.substring(0, Math.min(LONGEST_WORDS, words.length()));
    }

    private GroupRoll.Filter filter() {
        var asked = getPageParameters().get("state").toString("");
        return Stream.of(GroupRoll.Filter.values()).filter(one -> one.name().equals(asked)).findFirst().orElse(GroupRoll.Filter.ANY);
    }

    @Override
    protected IModel<String> title() {
        return message("allGroups.title");
    }
}
