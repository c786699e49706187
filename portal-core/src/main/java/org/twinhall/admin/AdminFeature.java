package org.twinhall.admin;

import org.twinhall.plugin.Feature;
import org.twinhall.web.Menu;

/** The administration. */
public final class AdminFeature extends Feature {

    @Override
    protected void configure() {
        permission(Administration.ADMINISTER);

        page("/admin", DashboardPage.class);
        page("/admin/settings", SettingsPage.class);
        page("/admin/themes", ThemesPage.class);
        page("/admin/plugins", PluginsPage.class);
        page("/admin/jobs", JobsPage.class);
        page("/admin/audit", AuditPage.class);

        menu(Menu.ADMIN, 10, "admin.title", DashboardPage.class);
        menu(Menu.ADMIN, 50, "settings.title", SettingsPage.class);
        menu(Menu.ADMIN, 60, "themes.title", ThemesPage.class);
        menu(Menu.ADMIN, 70, "plugins.title", PluginsPage.class);
        menu(Menu.ADMIN, 80, "jobs.title", JobsPage.class);
        menu(Menu.ADMIN, 90, "audit.title", AuditPage.class);

        slot(AdminSlots.DASHBOARD, 90, SystemPanel::new);
    }
}
