package org.twinhall.conference.invitation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.twinhall.account.Accounts;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** To what a person was invited. */
public class InvitationPrivacy implements PersonalData {

    private final Invitations invitations;
    private final InvitationService service;
    private final Accounts accounts;

    @Inject
    InvitationPrivacy(Invitations invitations, InvitationService service, Accounts accounts) {
        this.invitations = invitations;
        this.service = service;
        this.accounts = accounts;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        List<Map<String, String>> all = accounts.find(accountId).map(account -> invitations.listOfAddress(account.getEmail())).orElse(List.of()).stream()
                .map(one -> Map.of("name", one.getName(), "email", one.getEmail(), "state", one.getState().name(), "invited", one.getInvitedAt().toString())).toList();
        return all.isEmpty() ? Map.of() : Map.of("invitations", all);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        accounts.find(accountId).filter(account -> !account.getEmail().isEmpty()).ifPresent(account -> service.forget(account.getEmail()));
    }
}
