package org.twinhall.conference.exchange;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** Which beds and lifts a person offered or needed. */
public class SharePrivacy implements PersonalData {

    private final Shares shares;
    private final SignUps signUps;
    private final ExchangeService service;

    @Inject
    SharePrivacy(Shares shares, SignUps signUps, ExchangeService service) {
        this.shares = shares;
        this.signUps = signUps;
        this.service = service;
    }

    private List<Long> of(long accountId) {
        return signUps.listOfAccount(accountId).stream().map(SignUp::getId).toList();
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var all = shares.listOfSignUps(of(accountId)).stream().map(Share::profile).map(one -> Map.of("what", one.what().name(), "offered", one.offered(),
                "number", one.number(), "place", one.place(), "note", one.note())).toList();
        return all.isEmpty() ? Map.of() : Map.of("beds and lifts", all);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        service.forget(of(accountId));
    }
}
