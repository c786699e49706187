package org.twinhall.group;

import org.twinhall.access.Role;
import org.twinhall.account.GroupRoles;
import org.twinhall.media.MediaUse;
import org.twinhall.plugin.Feature;
import org.twinhall.web.HomeSlots;

/** Member groups. */
public final class GroupFeature extends Feature {

    @Override
    protected void configure() {
        entities(Group.class, GroupText.class, GroupPerson.class);
        permission(GroupService.EDIT, Role.REPRESENTATIVE, Role.ORGANISER);
        permission(GroupService.PEOPLE, Role.REPRESENTATIVE, Role.ORGANISER);
        permission(GroupService.ADMINISTER);

        slot(HomeSlots.FIGURE, 10, ArcsPanel::new);

        contributeType(GroupRoles.class, RolesInGroups.class);
        contributeType(MediaUse.class, LogoUse.class);
        searchable(GroupSearch.class);
        demo(GroupDemo.class);
    }
}
