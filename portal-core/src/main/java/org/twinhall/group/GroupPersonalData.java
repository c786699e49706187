package org.twinhall.group;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;
import org.twinhall.text.Language;

/** What groups hold about a person: the roles in them. */
public class GroupPersonalData implements PersonalData {

    private final Groups groups;

    @Inject
    GroupPersonalData(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var roles = groups.listRoles(accountId).stream().map(row -> Map.of("group",
                groups.find((Long) row[0]).orElseThrow().name(Language.ENGLISH), "role", row[1].toString())).toList();
        return Map.of("groups", roles);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        groups.listRoles(accountId).forEach(row -> groups.lock((Long) row[0]).ifPresent(group -> group.take(accountId)));
    }
}
