package org.twinhall.admin;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.plugin.host.PluginReport;
import org.twinhall.web.WorkPage;

/** Which plugins joined, what they bring, and why others did not join. */
@RequiresPermission(Administration.ADMINISTER)
public class PluginsPage extends WorkPage {

    private static final long serialVersionUID = 1L;

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
    }

    private void fill(ListItem<PluginReport> item, PluginReport plugin) {
        boolean off = administration.isSwitchedOff(plugin.id());
        item.add(new Label("id", plugin.id()));
        item.add(new Label("version", plugin.version()));
        item.add(new Label("file", plugin.file()));
        item.add(new Label("state", getString("plugins.state." + plugin.state())).add(AttributeModifier.append("class", chip(plugin))));
        item.add(new Label("problem", plugin.problem()).setVisible(!plugin.problem().isEmpty()));
        item.add(new Label("brings", brings(plugin)).setVisible(plugin.contributions() != null));
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

    /** What a plugin contributes, counted by extension point. */
    private static String brings(PluginReport plugin) {
        if (plugin.contributions() == null) {
            return "";
        }
        var counts = new java.util.TreeMap<String, Integer>();
        counts.merge("Entity", plugin.contributions().entities().size(), Integer::sum);
        plugin.contributions().all().forEach(contribution -> counts.merge(contribution.point().getSimpleName(), 1, Integer::sum));
        return counts.entrySet().stream().filter(count -> count.getValue() > 0).map(count -> count.getKey() + " " + count.getValue())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    @Override
    protected IModel<String> title() {
        return message("plugins.title");
    }
}
