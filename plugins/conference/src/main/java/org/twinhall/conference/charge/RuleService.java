package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.persistence.Transactional;

/** What people pay for an event, to whom and how, as its organisers set it. */
@Singleton
public class RuleService {

    private final ChargeRules rules;
    private final Ledgers ledgers;
    private final Events events;
    private final EventRights rights;
    private final ChangeLog changes;
    private final AuditTrail audit;

    @Inject
    RuleService(ChargeRules rules, Ledgers ledgers, Events events, EventRights rights, ChangeLog changes, AuditTrail audit) {
        this.rules = rules;
        this.ledgers = ledgers;
        this.events = events;
        this.rights = rights;
        this.changes = changes;
        this.audit = audit;
    }

    /** Adds a rule behind the others. */
    @Transactional
    public ChargeRule add(long eventId, RuleProfile profile) {
        var event = managed(eventId);
        ledgers.hold(eventId);
        var rule = rules.add(new ChargeRule(eventId, rules.listOf(eventId).size() + 1, profile));
        note(event, null, profile);
        return rule;
    }

    /**
     * Says a rule otherwise. What was told to those who signed up before stays.
     *
     * @param mark of the profile from which the writer began
     */
    @Transactional
    public void describe(long ruleId, RuleProfile profile, String mark) {
        var rule = rules.lock(ruleId).orElseThrow();
        var event = managed(rule.getEventId());
        var before = rule.profile();
        requireSame(before.mark(), mark);
        rule.describe(profile);
        note(event, before, profile);
    }

    /** Drops a rule. */
    @Transactional
    public void drop(long ruleId) {
        var rule = rules.lock(ruleId).orElseThrow();
        var event = managed(rule.getEventId());
        rules.remove(rule);
        note(event, rule.profile(), null);
    }

    /** Lets a rule and the one before it change places. */
    @Transactional
    public void raise(long ruleId) {
        var rule = rules.find(ruleId).orElseThrow();
        var event = managed(rule.getEventId());
        ledgers.hold(rule.getEventId());
        var ordered = new ArrayList<>(rules.listOf(rule.getEventId()));
        int at = ordered.indexOf(rule);
        if (at > 0) {
            ordered.add(at - 1, ordered.remove(at));
            ordered.forEach(one -> one.stand(ordered.indexOf(one) + 1));
            changes.note(new ChangeKey(Event.TYPE, event.getId()));
        }
    }

    /** Says who is paid and how. */
    @Transactional
    public void describeLedger(long eventId, LedgerProfile profile, String mark) {
        var event = managed(eventId);
        var ledger = ledgers.hold(eventId);
        requireSame(ledger.profile().mark(), mark);
        ledger.describe(profile);
        audit.record(event.act("conference.describePayee"));
    }

    /** Gives an event the rules of another one and who is paid; early days move along with the beginning. */
    @Transactional
    public void copy(Event from, Event to) {
        long later = ChronoUnit.DAYS.between(from.getStarts().toLocalDate(), to.getStarts().toLocalDate());
        list(from).forEach(rule -> add(to.getId(), rule.earlyUntil() == null ? rule : new RuleProfile(rule.residence(), rule.kind(),
                rule.earlyUntil().plusDays(later), rule.hardship(), rule.price(), rule.reasonEnglish(), rule.reasonArabic())));
        ledgers.find(from.getId()).ifPresent(ledger -> describeLedger(to.getId(), ledger.profile(), LedgerProfile.NONE.mark()));
    }

    /** A rule of an event. */
    public Optional<ChargeRule> find(Event event, long ruleId) {
        return rules.find(ruleId).filter(rule -> rule.getEventId() == event.getId());
    }

    /** The rules of an event, in their order; everybody may know them. */
    public List<RuleProfile> list(Event event) {
        return rules.listOf(event.getId()).stream().map(ChargeRule::profile).toList();
    }

    /** The rules that can decide about somebody who signs up on a day as that: behind one that fits all of them no other one does. */
    public List<RuleProfile> listFor(Event event, FormKind kind, LocalDate day) {
        var fitting = list(event).stream().filter(rule -> (rule.kind() == null || rule.kind() == kind)
                && (rule.earlyUntil() == null || !day.isAfter(rule.earlyUntil()))).toList();
        int last = IntStream.range(0, fitting.size()).filter(at -> fitting.get(at).isForAll()).findFirst().orElse(fitting.size() - 1);
        return fitting.subList(0, last + 1);
    }

    /** Who is paid and how. */
    public LedgerProfile ledger(Event event) {
        return ledgers.find(event.getId()).map(Ledger::profile).orElse(LedgerProfile.NONE);
    }

    private static void requireSame(String is, String was) {
        if (!is.equals(was)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
    }

    private Event managed(long eventId) {
        var event = events.reread(eventId);
        rights.requireManager(event);
        return event;
    }

    private void note(Event event, RuleProfile before, RuleProfile after) {
        changes.note(new ChangeKey(Event.TYPE, event.getId()));
        audit.record(event.act("conference.chargeRule").changed(told(before), told(after)));
    }

    private static String told(RuleProfile profile) {
        return profile == null ? null : profile.price().amount() + " " + profile.price().currency() + " " + profile.reasonEnglish();
    }
}
