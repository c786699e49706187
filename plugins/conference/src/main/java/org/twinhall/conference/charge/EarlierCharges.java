package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.conference.signup.Terms;
import org.twinhall.persistence.Transactional;

/** Charging those who signed up before there were rules; nobody is charged by it who has a charge already. */
@Singleton
public class EarlierCharges {

    private final SignUps signUps;
    private final SignUpForms forms;
    private final Charges charges;
    private final ChargeRules rules;
    private final Charging charging;
    private final Ledgers ledgers;
    private final Events events;
    private final EventRights rights;
    private final AuditTrail audit;

    @Inject
    EarlierCharges(SignUps signUps, SignUpForms forms, Charges charges, ChargeRules rules, Charging charging, Ledgers ledgers, Events events, EventRights rights,
                   AuditTrail audit) {
        this.signUps = signUps;
        this.forms = forms;
        this.charges = charges;
        this.rules = rules;
        this.charging = charging;
        this.ledgers = ledgers;
        this.events = events;
        this.rights = rights;
        this.audit = audit;
    }

    /** How many sign-ups without a charge the rules would charge now. */
    public int count(Event event) {
        rights.requirePayments(event);
        return list(event).size();
    }

    /** Those who may still come, have no charge, and whom a rule fits. Where they live was not asked; rules that depend on it fit nobody. */
    private List<SignUp> list(Event event) {
        var ordered = rules.listOf(event.getId()).stream().map(ChargeRule::profile).toList();
        var charged = charges.listOf(event.getId()).stream().map(Charge::getSignUpId).toList();
        return forms.listOf(event.getId()).stream().flatMap(form -> signUps.listOf(List.of(form.getId())).stream()
                .filter(one -> one.getState().isLive() && !charged.contains(one.getId()))
                .filter(one -> Charging.decide(ordered, form.getKind(), Terms.NONE, LocalDate.ofInstant(one.getCreatedAt(), event.getZone())).isPresent())).toList();
    }

    /** Charges them by the rules as they are, and writes to those who have a place what they pay; doing it twice charges nobody twice. */
    @Transactional
    public void chargeAll(long eventId) {
        var event = events.reread(eventId);
        rights.requirePayments(event);
        ledgers.hold(eventId);
        var some = list(event);
        for (var signUp : some) {
            var form = forms.find(signUp.getFormId()).orElseThrow();
            charging.decide(signUp, form, Terms.NONE, null);
            charging.ask(signUp);
        }
        audit.record(event.act("conference.chargeEarlier").changed(null, some.size()));
    }
}
