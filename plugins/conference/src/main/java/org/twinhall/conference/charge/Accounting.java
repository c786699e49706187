package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.SignUps;

/** How the accounts of people stand: to those who were named to see it, and to each person their own. */
@Singleton
public class Accounting {

    private final Charges charges;
    private final Payments payments;
    private final Papers papers;
    private final SignUps signUps;
    private final SignUpForms forms;
    private final SignUpService service;
    private final EventRights rights;

    @Inject
    Accounting(Charges charges, Payments payments, Papers papers, SignUps signUps, SignUpForms forms, SignUpService service, EventRights rights) {
        this.charges = charges;
        this.payments = payments;
        this.papers = papers;
        this.signUps = signUps;
        this.forms = forms;
        this.service = service;
        this.rights = rights;
    }

    /** All accounts of an event, by the ids of the sign-ups, in the order in which people came. */
    public List<Balance> list(Event event) {
        rights.requirePayments(event);
        return read(event);
    }

    /** All accounts of an event for the portal's own work. */
    public Map<Long, Balance> byId(Event event) {
        return read(event).stream().collect(Collectors.toMap(one -> one.signUp().getId(), Function.identity()));
    }

    /** The account of a sign-up for the portal's own work. */
    public Optional<Balance> of(SignUp signUp) {
        return charges.findOf(signUp.getId()).map(charge -> Balance.of(signUp, charge, payments.sum(charge.getId())));
    }

    private List<Balance> read(Event event) {
        var decided = charges.listOf(event.getId()).stream().collect(Collectors.toMap(Charge::getSignUpId, Function.identity()));
        var paid = payments.sums(event.getId());
        return decided.isEmpty() ? List.of() : signUps.listOf(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList()).stream()
                .filter(one -> decided.containsKey(one.getId())).map(one -> balance(one, decided.get(one.getId()), paid)).toList();
    }

    private static Balance balance(SignUp signUp, Charge charge, Map<Long, BigDecimal> paid) {
        return Balance.of(signUp, charge, paid.getOrDefault(charge.getId(), BigDecimal.ZERO));
    }

    /** The account of a sign-up. */
    public Optional<Balance> find(Event event, long signUpId) {
        rights.requirePayments(event);
        return charges.findOf(signUpId).filter(charge -> charge.getEventId() == event.getId())
                .map(charge -> Balance.of(signUps.find(signUpId).orElseThrow(), charge, payments.sum(charge.getId())));
    }

    /** The account behind a private link. */
    public Optional<Balance> findOwn(String secret) {
        return service.findOwn(secret).flatMap(own -> of(own.signUp()));
    }

    /** The payments of an account, those that were reversed among them. */
    public List<Payment> payments(Balance balance) {
        return payments.listOf(balance.charge().getId());
    }

    /** The papers of an account. */
    public List<Paper> papers(Balance balance) {
        return papers.listOf(balance.charge().getId());
    }
}
