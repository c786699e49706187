package org.twinhall.content;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** That a group agreed or invited stays when the person who did it leaves; the person's name goes. */
public class JointPrivacy implements PersonalData {

    private final Agreements agreements;
    private final Invitations invitations;

    @Inject
    JointPrivacy(Agreements agreements, Invitations invitations) {
        this.agreements = agreements;
        this.invitations = invitations;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var written = invitations.listBy(accountId).stream().map(Invitation::getMessage).filter(message -> !message.isEmpty()).toList();
        return written.isEmpty() ? Map.of() : Map.of("invitations", written);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        agreements.listBy(accountId).forEach(agreement -> agreement.forget(accountId));
        invitations.listBy(accountId).forEach(invitation -> invitation.forget(accountId));
    }
}
