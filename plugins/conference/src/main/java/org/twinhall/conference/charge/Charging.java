package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.Terms;
import org.twinhall.mail.Outbox;

/** Decides what people pay, within the transaction in which they sign up. */
@Singleton
class Charging {

    private final ChargeRules rules;
    private final Charges charges;
    private final Payments payments;
    private final Papers papers;
    private final Ledgers ledgers;
    private final Events events;
    private final Prices prices;
    private final Outbox outbox;

    @Inject
    Charging(ChargeRules rules, Charges charges, Payments payments, Papers papers, Ledgers ledgers, Events events, Prices prices, Outbox outbox) {
        this.rules = rules;
        this.charges = charges;
        this.payments = payments;
        this.papers = papers;
        this.ledgers = ledgers;
        this.events = events;
        this.prices = prices;
        this.outbox = outbox;
    }

    /** The first of some rules that fits. */
    static Optional<RuleProfile> decide(List<RuleProfile> ordered, FormKind kind, Terms terms, LocalDate day) {
        return ordered.stream().filter(rule -> rule.fits(kind, terms, day)).findFirst();
    }

    /** Decides what somebody pays who signs up; where no rule fits, nothing. Who takes another's place pays on the same terms. */
    void decide(SignUp signUp, SignUpForm form, Terms said, SignUp insteadOf) {
        var event = events.find(form.getEventId()).orElseThrow();
        var terms = insteadOf == null ? said : charges.findOf(insteadOf.getId()).map(Charge::terms).orElse(said);
        var day = LocalDate.ofInstant(signUp.getCreatedAt(), event.getZone());
        decide(rules.listOf(event.getId()).stream().map(ChargeRule::profile).toList(), form.getKind(), terms, day)
                .ifPresent(rule -> charges.add(new Charge(event.getId(), signUp.getId(), terms, rule.price(), signUp.getPeople(),
                        rule.reasonEnglish(), rule.reasonArabic())).refer());
    }

    /** Writes to somebody who has a place now, and has to pay for it. */
    void ask(SignUp signUp) {
        var charge = charges.findOf(signUp.getId()).filter(one -> one.due(signUp.getState()).sign() > 0);
        charge.ifPresent(one -> {
            var event = events.find(one.getEventId()).orElseThrow();
            var ledger = ledgers.find(one.getEventId()).orElseThrow();
            outbox.send(signUp.getEmail(), signUp.getLanguage(), id -> new ChargeMail(id, signUp, event, one, ledger, prices));
        });
    }

    /** Counts the people of a sign-up anew. */
    void count(SignUp signUp) {
        charges.findOf(signUp.getId()).ifPresent(charge -> charge.count(signUp.getPeople()));
    }

    /** Erases what names people; numbers and amounts stay, so that the account is whole. */
    void forget(List<Long> signUpIds) {
        signUpIds.forEach(id -> charges.findOf(id).ifPresent(charge -> {
            payments.listOf(charge.getId()).forEach(Payment::forget);
            papers.listOf(charge.getId()).forEach(Paper::forget);
        }));
    }
}
