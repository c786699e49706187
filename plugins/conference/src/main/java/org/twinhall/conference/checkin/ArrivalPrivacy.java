package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.plugin.PersonalData;

/** When a person came. */
public class ArrivalPrivacy implements PersonalData {

    private final SignUps signUps;
    private final GuestArrivals arrivals;

    @Inject
    ArrivalPrivacy(SignUps signUps, GuestArrivals arrivals) {
        this.signUps = signUps;
        this.arrivals = arrivals;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var all = signUps.listOfAccount(accountId).stream().flatMap(one -> arrivals.listOf(one.getId()).stream())
                .map(one -> one.getArrivedAt().toString()).toList();
        return all.isEmpty() ? Map.of() : Map.of("arrivals", all);
    }

    @Override
    public void erase(long accountId) {
        // The sign-ups are forgotten by their own, and announce it.
    }
}
