package org.twinhall.admin;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.MetaDataHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.plugin.host.PluginReport;
import org.twinhall.plugin.host.Restart;
import org.twinhall.web.WorkPage;

/** Which plugins joined, what they bring, why others did not join; and the restart that makes a change take effect. */
@RequiresPermission(Administration.ADMINISTER)
public class PluginsPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final String SECONDS_TO_LOOK_AGAIN = "4";

    @Inject
    private Administration administration;

    public PluginsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var plugins = administration.listPlugins();
        add(new ListView<>("plugin", plugins) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PluginReport> item) {
                fill(item, item.getModelObject());
            }
        });
        add(new WebMarkupContainer("nothing").setVisible(plugins.isEmpty()));
        var restart = administration.restarting();
        add(new WebMarkupContainer("underWay").setVisible(isUnderWay()));
        add(new Label("failed", () -> getString("plugins.restart.failed").replace("${problem}", restart.problem()))
                .setVisible(restart.state() == Restart.State.FAILED));
        add(new StatelessForm<Void>("restart") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                administration.restart();
                setResponsePage(PluginsPage.class);
            }
        }.setVisible(!isUnderWay()));
    }

    private boolean isUnderWay() {
        return administration.restarting().state() == Restart.State.UNDER_WAY;
    }

    /** While the portal restarts, the page asks again by itself. */
    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        if (isUnderWay()) {
            response.render(new MetaDataHeaderItem(MetaDataHeaderItem.META_TAG)
                    .addTagAttribute("http-equiv", "refresh").addTagAttribute("content", SECONDS_TO_LOOK_AGAIN));
        }
    }

    private void fill(ListItem<PluginReport> item, PluginReport plugin) {
        boolean off = administration.isSwitchedOff(plugin.id());
        item.add(new Label("id", plugin.id()));
        item.add(new Label("version", plugin.version()));
        item.add(new Label("file", plugin.file()));
        item.add(new Label("state", getString("plugins.state." + plugin.state())).add(AttributeModifier.append("class", chip(plugin))));
        item.add(new Label("problem", plugin.problem()).setVisible(!plugin.problem().isEmpty()));
        item.add(brings(plugin));
        item.add(new WebMarkupContainer("nextStart").setVisible(off == (plugin.state() != PluginReport.State.DISABLED)));
        item.add(new StatelessForm<Void>("switch") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onInitialize() {
                super.onInitialize();
                add(new Label("word", PluginsPage.this.getString(off ? "plugins.enable" : "plugins.disable")));
            }

            @Override
            protected void onSubmit() {
                administration.switchPlugin(plugin.id(), off);
                setResponsePage(PluginsPage.class, new PageParameters().set("done", "plugin"));
            }
        });
    }

    private static String chip(PluginReport plugin) {
        return switch (plugin.state()) {
            case ACTIVE -> "chip-published";
            case DISABLED -> "chip-archived";
            case FAILED -> "chip-trouble";
        };
    }

    private ListView<Map.Entry<String, Integer>> brings(PluginReport plugin) {
        return new ListView<>("brings", counts(plugin).entrySet().stream().toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Map.Entry<String, Integer>> item) {
                var point = item.getModelObject().getKey();
                item.add(new Label("count", getString("plugins.brings." + point, null, point) + ": " + item.getModelObject().getValue()));
            }
        };
    }

    /** How much a plugin contributes to each extension point. */
    private static Map<String, Integer> counts(PluginReport plugin) {
        var counts = new TreeMap<String, Integer>();
        if (plugin.contributions() != null) {
            plugin.contributions().entities().forEach(entity -> counts.merge("Entity", 1, Integer::sum));
            plugin.contributions().all().forEach(contribution -> counts.merge(contribution.point().getSimpleName(), 1, Integer::sum));
        }
        return counts;
    }

    @Override
    protected IModel<String> title() {
        return message("plugins.title");
    }
}
