package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.plugin.PersonalData;
import org.twinhall.text.Language;

/** What a person had to pay, and paid. Their names are erased with their sign-ups; the accounts stay whole. */
public class ChargePrivacy implements PersonalData {

    private final SignUps signUps;
    private final Accounting accounting;

    @Inject
    ChargePrivacy(SignUps signUps, Accounting accounting) {
        this.signUps = signUps;
        this.accounting = accounting;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var all = signUps.listOfAccount(accountId).stream().map(accounting::of).flatMap(Optional::stream).map(this::told).toList();
        return all.isEmpty() ? Map.of() : Map.of("charges", all);
    }

    private Map<String, Object> told(Balance balance) {
        var payments = accounting.payments(balance).stream().filter(Payment::counts).map(one -> one.getPaidOn() + " " + one.getAmount().toPlainString()).toList();
        return Map.of("reference", balance.charge().getReference(), "charge", balance.charge().price().amount() + " " + balance.charge().price().currency(),
                "because", balance.charge().reason(Language.ENGLISH), "payments", payments);
    }

    @Override
    public void erase(long accountId) {
        // The sign-ups are forgotten by their own, and announce it.
    }
}
