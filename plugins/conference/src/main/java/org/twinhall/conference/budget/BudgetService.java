package org.twinhall.conference.budget;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.charge.Accounting;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.persistence.Transactional;

/** The budget of an event, for those who have the duty to see payments. */
@Singleton
public class BudgetService {

    private final BudgetLines lines;
    private final Accounting accounting;
    private final Events events;
    private final EventRights rights;
    private final AuditTrail audit;

    @Inject
    BudgetService(BudgetLines lines, Accounting accounting, Events events, EventRights rights, AuditTrail audit) {
        this.lines = lines;
        this.accounting = accounting;
        this.events = events;
        this.rights = rights;
        this.audit = audit;
    }

    /** What was entered, with what people have to pay and have paid as it stands now. */
    public Budget read(Event event) {
        rights.requirePayments(event);
        return new Budget(lines.listOf(event.getId()), accounting.list(event));
    }

    public Optional<BudgetLine> find(Event event, long id) {
        rights.requirePayments(event);
        return lines.find(id).filter(line -> line.getEventId() == event.getId());
    }

    @Transactional
    public void add(long eventId, BudgetProfile profile) {
        var event = treasured(eventId);
        lines.add(new BudgetLine(eventId, profile));
        record("conference.addBudget", event, null, profile);
    }

    /**
     * Says anew what a line is.
     *
     * @param mark of the profile from which the writer began
     * @throws RefusedException when somebody else changed it meanwhile
     */
    @Transactional
    public void describe(long id, BudgetProfile profile, String mark) {
        var line = lines.lock(id).orElseThrow();
        var event = treasured(line.getEventId());
        var before = line.profile();
        if (!before.mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        line.describe(profile);
        record("conference.changeBudget", event, before, profile);
    }

    @Transactional
    public void remove(long id) {
        var line = lines.lock(id).orElseThrow();
        var event = treasured(line.getEventId());
        record("conference.removeBudget", event, line.profile(), null);
        lines.remove(line);
    }

    private Event treasured(long eventId) {
        var event = events.find(eventId).orElseThrow();
        rights.requirePayments(event);
        return event;
    }

    private void record(String verb, Event event, BudgetProfile before, BudgetProfile after) {
        audit.record(event.act(verb).changed(told(before), told(after)));
    }

    /** No words and no amounts: people who do not have the duty read the trail, too. */
    private static String told(BudgetProfile profile) {
        return profile == null ? null : profile.kind().name();
    }
}
