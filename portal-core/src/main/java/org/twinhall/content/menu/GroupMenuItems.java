package org.twinhall.content.menu;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All lines of groups' menus. */
@Singleton
class GroupMenuItems extends Repository<GroupMenuItem> {

    @Inject
    GroupMenuItems() {
        super(GroupMenuItem.class);
    }

    /** The menu of a group, in its order, as others left it. */
    List<GroupMenuItem> listOf(long groupId) {
        return query("select i from GroupMenuItem i where i.groupId = :group order by i.position, i.id").setParameter("group", groupId)
                .setHint("eclipselink.refresh", true).getResultList();
    }

    /** The groups whose menus hold an entry. */
    List<Long> listGroupsHolding(long entryId) {
        return query("select distinct i.groupId from GroupMenuItem i where i.entryId = :entry", Long.class).setParameter("entry", entryId).getResultList();
    }
}
