package org.twinhall.group;

import org.twinhall.access.Role;
import org.twinhall.account.GroupRoles;
import org.twinhall.admin.AdminSlots;
import org.twinhall.group.desk.AllGroupsPage;
import org.twinhall.group.desk.GroupEditPage;
import org.twinhall.group.desk.GroupPeoplePage;
import org.twinhall.group.desk.GroupPersonPage;
import org.twinhall.group.desk.GroupStandingPage;
import org.twinhall.group.desk.GroupsPanel;
import org.twinhall.group.desk.MyGroupsPage;
import org.twinhall.group.desk.NewGroupPage;
import org.twinhall.media.MediaUse;
import org.twinhall.place.PlaceSlots;
import org.twinhall.plugin.Feature;
import org.twinhall.plugin.GroupRows;
import org.twinhall.search.Synonyms;
import org.twinhall.web.HomeSlots;
import org.twinhall.web.Menu;

/** Member groups. */
public final class GroupFeature extends Feature {

    @Override
    protected void configure() {
        entities(Group.class, GroupText.class, GroupPerson.class);
        permission(GroupService.EDIT, Role.REPRESENTATIVE, Role.ORGANISER);
        permission(GroupService.PEOPLE, Role.REPRESENTATIVE, Role.ORGANISER);
        permission(GroupService.ADMINISTER);

        page("/groups", GroupListPage.class);
        page("/groups/${group}", GroupPage.class);
        page("/groups/${group}/contact", GroupContactPage.class);
        page("/contact", ContactPage.class);
        resource("/${language}/groups/points.json", PointsResource.class);

        page("/desk/groups", MyGroupsPage.class);
        page("/desk/groups/${group}", GroupEditPage.class);
        page("/desk/groups/${group}/people", GroupPeoplePage.class);
        page("/desk/groups/${group}/people/${account}", GroupPersonPage.class);
        page("/admin/groups", AllGroupsPage.class);
        page("/admin/groups/new", NewGroupPage.class);
        page("/admin/groups/${group}", GroupStandingPage.class);
        menu(Menu.ADMIN, 30, "allGroups.title", AllGroupsPage.class);
        menu(Menu.WORK, 40, "myGroups.title", MyGroupsPage.class);
        menu(Menu.MAIN, 20, "menu.groups", GroupListPage.class);
        menu(Menu.FOOTER, 20, "menu.contact", ContactPage.class);
        slot(HomeSlots.CONTENT, 10, DoorsPanel::new);
        slot(PlaceSlots.MAIN, 10, GroupsOfPlacePanel::new);
        slot(HomeSlots.FIGURE, 10, ArcsPanel::new);

        slot(AdminSlots.DASHBOARD, 20, GroupsPanel::new);

        setting(LetterService.NETWORK_ADDRESS);

        groupRows(GroupRows.of("member_group").unit("group").key("slug").refers("place_id", "place").refers("logo_id", "media_file"),
                GroupRows.of("group_text").below("member_group", "group_id"),
                GroupRows.of("group_friend_place").below("member_group", "group_id").refers("place_id", "place"),
                GroupRows.of("group_old_slug").below("member_group", "group_id").key("slug"),
                GroupRows.of("group_former_name").below("member_group", "group_id"),
                GroupRows.of("group_person").below("member_group", "group_id").refers("account_id", "account"));

        contributeType(GroupRoles.class, RolesInGroups.class);
        contributeType(MediaUse.class, LogoUse.class);
        personalData(GroupPersonalData.class);
        searchable(GroupSearch.class);
        contributeType(Synonyms.class, GroupSynonyms.class);
        demo(GroupDemo.class);
    }
}
