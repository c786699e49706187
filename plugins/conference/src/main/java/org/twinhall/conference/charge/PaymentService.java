package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.persistence.Transactional;

/** What those who were named for it write down: what was paid, what was wrong, and what was agreed with somebody. */
@Singleton
public class PaymentService {

    private final Charges charges;
    private final Payments payments;
    private final PaperService papers;
    private final SignUps signUps;
    private final Events events;
    private final EventRights rights;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PaymentService(Charges charges, Payments payments, PaperService papers, SignUps signUps, Events events, EventRights rights, Access access,
                   AuditTrail audit, Clock clock) {
        this.charges = charges;
        this.payments = payments;
        this.papers = papers;
        this.signUps = signUps;
        this.events = events;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes down a payment; for what came there is a receipt at once.
     *
     * @throws RefusedException when more would go back than came
     */
    @Transactional
    public Payment record(long chargeId, PaymentProfile profile) {
        var charge = charges.lock(chargeId).orElseThrow();
        var event = permitted(charge);
        if (profile.amount().signum() < 0 && payments.sum(chargeId).add(profile.amount()).signum() < 0) {
            throw new RefusedException("payment.refused.moreBack");
        }
        var payment = payments.add(new Payment(chargeId, profile, who(), clock.instant()));
        if (profile.amount().signum() > 0) {
            papers.receipt(charge, payment, signUp(charge));
        }
        note("conference.recordPayment", event, charge, profile.amount());
        return payment;
    }

    /**
     * Takes a payment that a plugin's way of paying received, with its receipt. The plugin says it, so nobody's duty is asked for.
     *
     * @param token by which that way of paying knows the payment; the same one again is the same payment
     * @throws RefusedException when no charge has the reference, or when it is in another money
     */
    @Transactional
    public Payment receive(String reference, Money money, String token) {
        var charge = charges.findByReference(reference).flatMap(found -> charges.lock(found.getId())).filter(found -> found.price().currency() == money.currency())
                .orElseThrow(() -> new RefusedException("payment.refused.unknown"));
        return payments.listOf(charge.getId()).stream().filter(one -> one.getHow() == PaymentWay.ON_LINE && one.getNote().equals(token)).findFirst().orElseGet(() -> {
            var payment = payments.add(new Payment(charge.getId(), new PaymentProfile(money.amount(), PaymentWay.ON_LINE, LocalDate.now(clock), token), null, clock.instant()));
            papers.receipt(charge, payment, signUp(charge));
            note("conference.recordPayment", events.reread(charge.getEventId()), charge, money.amount());
            return payment;
        });
    }

    /** Says that a payment was written down by mistake: it counts no more, and stays to be seen. */
    @Transactional
    public void reverse(long paymentId, String why) {
        var charge = charges.lock(payments.find(paymentId).orElseThrow().getChargeId()).orElseThrow();
        var event = permitted(charge);
        var payment = payments.lock(paymentId).orElseThrow();
        if (payment.counts()) {
            payment.reverse(why, who(), clock.instant());
            note("conference.reversePayment", event, charge, payment.getAmount());
        }
    }

    /** Agrees with somebody on another charge; after the end of the sign-up, on what the organisers keep. */
    @Transactional
    public void agree(long chargeId, Money other, String reasonEnglish, String reasonArabic) {
        var charge = charges.lock(chargeId).orElseThrow();
        var event = permitted(charge);
        var signUp = signUp(charge);
        if (other.currency() != charge.price().currency() && !payments.listOf(chargeId).isEmpty()) {
            throw new RefusedException("payment.refused.otherMoney");
        }
        charge.agree(other, reasonEnglish, reasonArabic, !signUp.getState().isLive());
        note("conference.agreeCharge", event, charge, other.amount());
    }

    private SignUp signUp(Charge charge) {
        return signUps.find(charge.getSignUpId()).orElseThrow();
    }

    private Event permitted(Charge charge) {
        var event = events.reread(charge.getEventId());
        rights.requirePayments(event);
        return event;
    }

    private Long who() {
        return access.identity().isSignedIn() ? Long.valueOf(access.identity().accountId()) : null;
    }

    private void note(String verb, Event event, Charge charge, BigDecimal amount) {
        audit.record(event.act(verb).changed(null, charge.getReference() + " " + amount.toPlainString() + " " + charge.price().currency()));
    }
}
