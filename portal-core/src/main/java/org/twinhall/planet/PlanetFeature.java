package org.twinhall.planet;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.admin.AdminSlots;
import org.twinhall.group.GroupSlots;
import org.twinhall.planet.desk.AllFeedsPage;
import org.twinhall.planet.desk.FeedsPage;
import org.twinhall.planet.desk.FeedsPanel;
import org.twinhall.planet.desk.GroupFeedPage;
import org.twinhall.planet.desk.GroupFeedPanel;
import org.twinhall.planet.view.ElsewhereOfGroupPanel;
import org.twinhall.planet.view.ElsewherePage;
import org.twinhall.planet.view.ElsewherePanel;
import org.twinhall.planet.view.StoryPage;
import org.twinhall.plugin.Feature;
import org.twinhall.web.HomeSlots;
import org.twinhall.web.Menu;

/** The planet: news that groups publish on sites of their own. */
public final class PlanetFeature extends Feature {

    @Override
    protected void configure() {
        entities(PlanetFeed.class, PlanetItem.class);
        permission(PlanetService.REVIEW, Role.ORGANISER, Role.REPRESENTATIVE, Role.EDITOR);

        page("/elsewhere", ElsewherePage.class);
        page("/elsewhere/${story}", StoryPage.class);
        page("/desk/elsewhere", FeedsPage.class);
        page("/desk/groups/${group}/elsewhere", GroupFeedPage.class);
        page("/admin/feeds", AllFeedsPage.class);

        menu(Menu.MAIN, 35, "menu.elsewhere", ElsewherePage.class);
        menu(Menu.WORK, 45, "feeds.title", FeedsPage.class);
        menu(Menu.ADMIN, 46, "allFeeds.title", AllFeedsPage.class);
        slot(HomeSlots.CONTENT, 35, ElsewherePanel::new);
        slot(GroupSlots.MAIN, 25, ElsewhereOfGroupPanel::new);
        slot(GroupSlots.DESK, 10, GroupFeedPanel::new);
        slot(AdminSlots.DASHBOARD, 25, FeedsPanel::new);

        setting(Intake.MINUTES);
        setting(Intake.KEPT);
        job(Duration.ofMinutes(1), PlanetJob.class);
        searchable(PlanetSearch.class);
        demo(PlanetDemo.class);
    }
}
