package org.twinhall.conference.task;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.event.GroupVoices;
import org.twinhall.conference.event.Organiser;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;

/** A word to those who have to see to something in the days to come: once for each day on which a task is due. */
@Singleton
public class TaskReminders {

    private static final int AHEAD = 7;

    private final Tasks tasks;
    private final Events events;
    private final Accounts accounts;
    private final GroupVoices voices;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    TaskReminders(Tasks tasks, Events events, Accounts accounts, GroupVoices voices, Outbox outbox, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.accounts = accounts;
        this.voices = voices;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<Long> listEvents() {
        return tasks.eventsWithOpen();
    }

    /**
     * Reminds of what is due for an event: one mail for each person, in the same transaction as the mark that it was written, so each
     * gets it once. Whoever owns a task gets it: the voices of a group, an organiser, or all who manage the event when nobody does.
     */
    @Transactional
    public void remind(long eventId) {
        // The row makes two nodes wait for each other.
        var event = events.lock(eventId).orElseThrow();
        var until = LocalDate.now(clock.withZone(event.getZone())).plusDays(AHEAD);
        var byPerson = new LinkedHashMap<Account, List<OwnTask>>();
        for (var open : tasks.listOpenOf(eventId)) {
            var task = tasks.lock(open.getId()).orElseThrow();
            var due = task.due(event);
            boolean stands = event.getState() != EventState.CANCELLED || task.getResolutionId() != null;
            if (stands && task.getState() == TaskState.OPEN && due != null && !due.isAfter(until) && !due.equals(task.getRemindedFor())) {
                task.remind(due);
                owners(task, event).forEach(account -> byPerson.computeIfAbsent(account, one -> new ArrayList<>())
                        .add(new OwnTask(task, event, due, due.isBefore(until.minusDays(AHEAD)))));
            }
        }
        byPerson.forEach((account, due) -> outbox.send(account.getEmail(), account.getLanguage(), id -> new TaskMail(id, account, event, due)));
    }

    private List<Account> owners(Task task, Event event) {
        if (task.getGroupId() != null) {
            return voices.of(task.getGroupId());
        }
        var ids = task.getAccountId() != null ? Stream.of(task.getAccountId())
                : event.getOrganisers().stream().filter(one -> one.getDuty() == Duty.MANAGE).map(Organiser::getAccountId).sorted();
        return accounts.find(ids.toList()).values().stream().filter(Account::isActive).toList();
    }
}
