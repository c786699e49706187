package org.twinhall.registry.post;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Identity;
import org.twinhall.access.Permissions;
import org.twinhall.account.Account;
import org.twinhall.account.AccountState;
import org.twinhall.account.Accounts;
import org.twinhall.group.Groups;
import org.twinhall.group.GroupPerson;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerService;

/** Who speaks for a group or for a partner in the registry, and can be written to. */
@Singleton
public class Speakers {

    private final Groups groups;
    private final Accounts accounts;
    private final Permissions permissions;

    @Inject
    Speakers(Groups groups, Accounts accounts, Permissions permissions) {
        this.groups = groups;
        this.accounts = accounts;
        this.permissions = permissions;
    }

    /** The people of a group who may write in the registry for it, by name. */
    public List<Account> ofGroup(long groupId) {
        var roles = permissions.get(PartnerService.WRITE).roles();
        var ids = groups.find(groupId).orElseThrow().getPeople().stream().filter(person -> roles.contains(person.getRole()))
                .map(GroupPerson::getAccountId).toList();
        return accounts.find(ids).values().stream().filter(Account::isActive).sorted(Comparator.comparing(Account::getName)).toList();
    }

    /** Whether somebody is one of these people of a group. */
    public boolean isOfGroup(Identity identity, long groupId) {
        var roles = permissions.get(PartnerService.WRITE).roles();
        return identity.groupRoles().getOrDefault(groupId, Set.of()).stream().anyMatch(roles::contains);
    }

    /** Who looks after the record of a partner, unless that is nobody; somebody invited can be written to as well. */
    public List<Account> ofPartner(Partner partner) {
        return partner.getKeeperId() == null ? List.of() : accounts.find(partner.getKeeperId()).stream()
                .filter(account -> account.isActive() || account.getState() == AccountState.INVITED).toList();
    }

    /** On whose behalf somebody acts who came by a private link: with no other right than the account has in that group; null for none. */
    public Identity identity(Account account, Long groupId) {
        var roles = groupId == null ? Map.<Long, Set<org.twinhall.access.Role>>of() : Map.of(groupId, groups.find(groupId).orElseThrow().getPeople()
                .stream().filter(person -> person.getAccountId() == account.getId()).map(GroupPerson::getRole)
                .collect(java.util.stream.Collectors.toSet()));
        return new Identity(account.getId(), account.getName(), account.getLanguage().tag(), account.getZone(), Set.of(), roles);
    }
}
