package org.twinhall.conference.task;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.Organiser;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;

/** Who may see to tasks, and what they are called. */
@Singleton
public class TaskOwners {

    static final String GROUP = "group-";
    static final String ACCOUNT = "account-";

    private final Groups groups;
    private final Accounts accounts;

    @Inject
    TaskOwners(Groups groups, Accounts accounts) {
        this.groups = groups;
        this.accounts = accounts;
    }

    /** A group or a person, as forms call them; empty for nobody. */
    static String key(TaskProfile profile) {
        return profile.groupId() != null ? GROUP + profile.groupId() : profile.accountId() != null ? ACCOUNT + profile.accountId() : "";
    }

    static Long groupOf(String key) {
        return key != null && key.startsWith(GROUP) ? Long.valueOf(key.substring(GROUP.length())) : null;
    }

    static Long accountOf(String key) {
        return key != null && key.startsWith(ACCOUNT) ? Long.valueOf(key.substring(ACCOUNT.length())) : null;
    }

    /** The names of those who may see to tasks of an event, by key: whoever manages it, then the groups. */
    Map<String, String> choices(Event event, Language language) {
        var all = new LinkedHashMap<String, String>();
        accounts.find(event.getOrganisers().stream().filter(one -> one.getDuty() == Duty.MANAGE).map(Organiser::getAccountId).toList()).values().stream()
                .filter(Account::isActive).sorted(Comparator.comparing(Account::getName)).forEach(one -> all.put(ACCOUNT + one.getId(), one.getName()));
        var collator = Collator.getInstance(language.locale());
        groups.listAll().stream().filter(group -> group.getState() != GroupState.ARCHIVED).sorted((a, b) -> collator.compare(a.name(language), b.name(language)))
                .forEach(group -> all.put(GROUP + group.getId(), group.name(language)));
        return all;
    }

    /** The names of those who see to some tasks, by key. */
    public Map<String, String> names(Collection<Task> tasks, Language language) {
        var names = new LinkedHashMap<String, String>();
        groups.find(tasks.stream().map(Task::getGroupId).filter(Objects::nonNull).distinct().toList())
                .forEach((id, group) -> names.put(GROUP + id, group.name(language)));
        accounts.find(tasks.stream().map(Task::getAccountId).filter(Objects::nonNull).distinct().toList())
                .forEach((id, account) -> names.put(ACCOUNT + id, account.getName()));
        return names;
    }

    /** What a group is called; empty for none. */
    public String name(Long groupId, Language language) {
        return Optional.ofNullable(groupId).flatMap(groups::find).map((Group group) -> group.name(language)).orElse("");
    }
}
