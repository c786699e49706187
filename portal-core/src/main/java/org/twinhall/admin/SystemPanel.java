package org.twinhall.admin;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.plugin.host.PluginReport;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.theme.Themes;

/** Plugins, jobs and the theme at a glance. */
public class SystemPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Administration administration;

    @Inject
    private Themes themes;

    public SystemPanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var plugins = administration.listPlugins();
        add(new Label("plugins", plugins.stream().filter(plugin -> plugin.state() == PluginReport.State.ACTIVE).count()));
        add(new Label("failedPlugins", plugins.stream().filter(plugin -> plugin.state() == PluginReport.State.FAILED).count()));
        add(new Label("failedJobs", administration.listJobs().stream().filter(job -> job.getLastError() != null).count()));
        add(new Label("theme", themes.active().title(PortalSession.get().language().tag())));
        add(new PlainPageLink("pluginsLink", PluginsPage.class), new PlainPageLink("jobsLink", JobsPage.class),
                new PlainPageLink("themesLink", ThemesPage.class));
    }
}
