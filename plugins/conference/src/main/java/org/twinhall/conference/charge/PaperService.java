package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Dates;
import org.twinhall.web.Site;

/** Writes invoices and receipts, whose numbers follow each other without a gap: a number is taken and its paper written in one transaction. */
@Singleton
public class PaperService {

    private static final int MOST_INVOICES = 10;

    private final Papers papers;
    private final Charges charges;
    private final Ledgers ledgers;
    private final Events events;
    private final SignUpForms forms;
    private final SignUpService signUps;
    private final EventRights rights;
    private final Prices prices;
    private final Site site;
    private final Clock clock;

    @Inject
    PaperService(Papers papers, Charges charges, Ledgers ledgers, Events events, SignUpForms forms, SignUpService signUps, EventRights rights,
                 Prices prices, Site site, Clock clock) {
        this.papers = papers;
        this.charges = charges;
        this.ledgers = ledgers;
        this.events = events;
        this.forms = forms;
        this.signUps = signUps;
        this.rights = rights;
        this.prices = prices;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Writes the invoice of a sign-up; one that says the same was written before is the invoice.
     *
     * @param recipient whom it is for, over several lines; empty for the person alone
     * @throws RefusedException when there is nothing to pay, or when very many were written
     */
    @Transactional
    public Paper invoice(String secret, String recipient) {
        var own = signUps.findOwn(secret).orElseThrow(() -> new RefusedException("signUp.refused.unknown"));
        var charge = charges.findOf(own.signUp().getId()).flatMap(found -> charges.lock(found.getId()))
                .filter(found -> found.due(own.signUp().getState()).sign() > 0).orElseThrow(() -> new RefusedException("paper.refused.nothing"));
        var toWhom = recipient.isEmpty() ? own.signUp().getName() : recipient;
        var line = line(charge, own.signUp());
        var written = papers.listOf(charge.getId()).stream().filter(one -> one.getKind() == PaperKind.INVOICE).toList();
        var same = written.stream().filter(one -> one.getMoney().equals(charge.price()) && one.getRecipient().equals(toWhom) && one.getLine().equals(line)).findFirst();
        if (same.isEmpty() && written.size() >= MOST_INVOICES) {
            throw new RefusedException("paper.refused.many");
        }
        return same.orElseGet(() -> write(charge, null, PaperKind.INVOICE, own.signUp(), charge.price(), toWhom, line));
    }

    /** Writes the receipt of a payment. */
    Paper receipt(Charge charge, Payment payment, SignUp signUp) {
        var language = signUp.getLanguage();
        var line = prices.text("paper.line.RECEIPT", language).replace("${event}", events.find(charge.getEventId()).orElseThrow().title(language))
                .replace("${day}", Dates.day(payment.getPaidOn(), language)).replace("${how}", prices.text("payment.how." + payment.getHow(), language));
        return write(charge, payment.getId(), PaperKind.RECEIPT, signUp, new Money(payment.getAmount(), charge.price().currency()), signUp.getName(), line);
    }

    private Paper write(Charge charge, Long paymentId, PaperKind kind, SignUp signUp, Money money, String toWhom, String line) {
        var language = signUp.getLanguage();
        var ledger = ledgers.hold(charge.getEventId());
        var payee = ledger.payee(language).isEmpty() ? site.name(language) : ledger.payee(language);
        return papers.add(new Paper(charge, paymentId, kind, ledger.take(kind), language, money, clock.instant())
                .saying(toWhom, payee, line, kind == PaperKind.INVOICE ? ledger.how(language) : ""));
    }

    /** Whom and what for; of a charge that was agreed quietly no reason is told. */
    private String line(Charge charge, SignUp signUp) {
        var language = signUp.getLanguage();
        var event = events.find(charge.getEventId()).orElseThrow();
        var kind = prices.kind(forms.find(signUp.getFormId()).orElseThrow().getKind(), language);
        boolean quiet = charge.isByHand() || charge.isHardship();
        return prices.text(quiet ? "paper.line.quiet" : "paper.line.INVOICE", language).replace("${event}", event.title(language)).replace("${kind}", kind)
                .replace("${people}", String.valueOf(signUp.getPeople())).replace("${each}", prices.told(charge.each(), language))
                .replace("${reason}", charge.reason(language));
    }

    /** A paper of an event, for those who may see the accounts. */
    public Optional<Paper> find(Event event, long paperId) {
        rights.requirePayments(event);
        return papers.find(paperId).filter(found -> found.getEventId() == event.getId());
    }

    /** A paper behind a private link. */
    public Optional<Paper> findOwn(String secret, long paperId) {
        var charge = signUps.findOwn(secret).flatMap(own -> charges.findOf(own.signUp().getId()));
        return papers.find(paperId).filter(found -> charge.isPresent() && charge.get().getId() == found.getChargeId());
    }
}
