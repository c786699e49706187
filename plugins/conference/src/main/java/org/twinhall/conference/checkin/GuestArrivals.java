package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** Who has arrived. */
@Singleton
public class GuestArrivals extends Repository<GuestArrival> {

    @Inject
    GuestArrivals() {
        super(GuestArrival.class);
    }

    List<GuestArrival> listOf(long signUpId) {
        return query("select a from GuestArrival a where a.signUpId = :signUp order by a.seat").setParameter("signUp", signUpId).getResultList();
    }

    /** Those of forms, by the ids of the sign-ups. */
    Map<Long, List<GuestArrival>> listOf(Collection<Long> formIds) {
        return formIds.isEmpty() ? Map.of() : query("select a from GuestArrival a, SignUp s where s.id = a.signUpId and s.formId in :forms order by a.seat")
                .setParameter("forms", formIds).getResultStream().collect(Collectors.groupingBy(GuestArrival::getSignUpId));
    }
}
