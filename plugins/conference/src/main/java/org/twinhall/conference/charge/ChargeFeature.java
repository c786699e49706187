package org.twinhall.conference.charge;

import org.twinhall.conference.signup.EventCopied;
import org.twinhall.conference.signup.PeopleChanged;
import org.twinhall.conference.signup.PeopleForgotten;
import org.twinhall.conference.signup.PlaceTaken;
import org.twinhall.conference.signup.SignedUp;
import org.twinhall.plugin.Feature;

/** Charges, payments and their papers. */
public final class ChargeFeature extends Feature {

    @Override
    protected void configure() {
        entities(Ledger.class, ChargeRule.class, Charge.class, Payment.class, Paper.class);
        page("/desk/events/${event}/charges", ChargesPage.class);
        page("/desk/events/${event}/charges/${rule}", RulePage.class);
        page("/desk/events/${event}/payments", PaymentsPage.class);
        page("/desk/events/${event}/payments/${signUp}", PaymentPage.class);
        resource("/${language}/desk/events/${event}/papers/${paper}", DeskPaperResource.class);
        resource("/${language}/sign-ups/${link}/papers/${paper}", OwnPaperResource.class);
        on(SignedUp.class, OnSignedUp.class);
        on(EventCopied.class, OnEventCopied.class);
        on(PlaceTaken.class, OnPlaceTaken.class);
        on(PeopleChanged.class, OnPeopleChanged.class);
        on(PeopleForgotten.class, OnPeopleForgotten.class);
        demo(ChargeDemo.class);
        personalData(ChargePrivacy.class);
    }
}
