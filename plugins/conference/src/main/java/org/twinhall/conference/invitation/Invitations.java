package org.twinhall.conference.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All invitations. */
@Singleton
public class Invitations extends Repository<Invitation> {

    @Inject
    Invitations() {
        super(Invitation.class);
    }

    Optional<Invitation> findBySecret(String secret) {
        // A database may call secrets equal that differ in the case of a letter.
        return query("select i from EventInvitation i where i.secret = :secret").setParameter("secret", secret).getResultStream()
                .filter(found -> found.getSecret().equals(secret)).findFirst();
    }

    /** The invitations through those forms, the first first. */
    List<Invitation> listOf(Collection<Long> formIds) {
        return formIds.isEmpty() ? List.of() : query("select i from EventInvitation i where i.formId in :forms order by i.id").setParameter("forms", formIds).getResultList();
    }

    List<Invitation> listOfAddress(String email) {
        return query("select i from EventInvitation i where i.emailKey = :key order by i.id").setParameter("key", Invitation.key(email)).getResultList();
    }

    /** The forms through which somebody did not answer in time. */
    List<Long> listFormsOverdue(Instant now) {
        return query("select distinct i.formId from EventInvitation i where i.state = :invited and i.expiresAt <= :now order by i.formId", Long.class)
                .setParameter("invited", InvitationState.INVITED).setParameter("now", now).getResultList();
    }

    List<Invitation> listOverdue(long formId, Instant now) {
        return query("select i from EventInvitation i where i.formId = :form and i.state = :invited and i.expiresAt <= :now order by i.id").setParameter("form", formId)
                .setParameter("invited", InvitationState.INVITED).setParameter("now", now).getResultList();
    }
}
