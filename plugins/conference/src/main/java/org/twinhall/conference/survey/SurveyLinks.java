package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** The private links of all surveys. */
@Singleton
public class SurveyLinks extends Repository<SurveyLink> {

    @Inject
    SurveyLinks() {
        super(SurveyLink.class);
    }

    List<SurveyLink> listOf(long eventId) {
        return query("select l from SurveyLink l where l.eventId = :event order by l.id").setParameter("event", eventId).getResultList();
    }

    List<SurveyLink> listOfSignUps(Collection<Long> signUps) {
        return signUps.isEmpty() ? List.of() : query("select l from SurveyLink l where l.signUpId in :signUps order by l.id").setParameter("signUps", signUps)
                .getResultList();
    }

    Optional<SurveyLink> findBySecret(String secret) {
        // A database may call secrets equal that differ in the case of a letter.
        return query("select l from SurveyLink l where l.secret = :secret").setParameter("secret", secret).getResultStream()
                .filter(found -> found.getSecret().equals(secret)).findFirst();
    }
}
