package org.twinhall.group.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** Member groups at a glance: how many are at work, quiet, or without anybody who speaks for them. */
public class GroupsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupRoll roll;

    public GroupsPanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var rows = roll.list("", GroupRoll.Filter.ANY, PortalSession.get().language());
        for (var filter : new GroupRoll.Filter[] {GroupRoll.Filter.ACTIVE, GroupRoll.Filter.DORMANT, GroupRoll.Filter.ALONE}) {
            var link = new PlainPageLink(filter + "Link", AllGroupsPage.class, new PageParameters().set("state", filter));
            link.add(new Label("text", getString("allGroups.filter." + filter)));
            add(link, new Label(filter.name(), rows.stream().filter(filter::passes).count()));
        }
    }
}
