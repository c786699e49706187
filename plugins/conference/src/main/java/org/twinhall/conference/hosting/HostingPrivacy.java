package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** Which offers to be host a person wrote. The offers are their groups' and stay. */
public class HostingPrivacy implements PersonalData {

    private final HostingOffers offers;

    @Inject
    HostingPrivacy(HostingOffers offers) {
        this.offers = offers;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var all = offers.listOfAuthor(accountId).stream().map(one -> Map.of("venue", one.profile().venue(), "offered", one.getOfferedAt().toString())).toList();
        return all.isEmpty() ? Map.of() : Map.of("offers to be host", all);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        offers.listOfAuthor(accountId).forEach(HostingOffer::forgetAuthor);
    }
}
