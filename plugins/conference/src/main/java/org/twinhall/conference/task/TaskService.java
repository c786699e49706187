package org.twinhall.conference.task;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.programme.Wording;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** What is done with tasks. */
@Singleton
public class TaskService {

    /** Those that are due first, and what has no day in the end. */
    private static final Comparator<OwnTask> BY_DAY = Comparator.comparing(OwnTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.task().getId());

    private final Tasks tasks;
    private final Events events;
    private final EventRights rights;
    private final Access access;
    private final Texts texts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TaskService(Tasks tasks, Events events, EventRights rights, Access access, Texts texts, AuditTrail audit, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.rights = rights;
        this.access = access;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lays the checklist down on an event; what is there already stays as it is. Gives the number of new tasks. */
    @Transactional
    public int layDown(long eventId) {
        var event = managed(eventId);
        var there = tasks.listOf(eventId).stream().map(Task::getItem).collect(Collectors.toSet());
        var missing = ChecklistItem.of(event.getKind()).stream().filter(item -> !there.contains(item)).toList();
        missing.forEach(item -> tasks.add(new Task(eventId, new TaskProfile(new Wording(word(item, Language.ENGLISH), word(item, Language.ARABIC)), "",
                item.daysBefore(), null, item.isByHost() ? event.getHostGroupId() : null, null)).of(item)));
        audit.record(event.act("conference.layDown").changed(null, missing.size()));
        return missing.size();
    }

    private String word(ChecklistItem item, Language language) {
        return texts.get(TaskService.class, "checklist." + item, language.locale());
    }

    @Transactional
    public Task add(long eventId, TaskProfile profile) {
        managed(eventId);
        return tasks.add(new Task(eventId, profile));
    }

    /**
     * Says anew what has to be done.
     *
     * @param mark of the profile from which the writer began
     * @throws RefusedException when somebody else changed it meanwhile
     */
    @Transactional
    public void describe(long taskId, TaskProfile profile, String mark) {
        var task = tasks.lock(taskId).orElseThrow();
        managed(task.getEventId());
        if (!task.profile().mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        task.describe(profile);
    }

    /** Removes a task for good; what was resolved stays a task as long as the resolution stands. */
    @Transactional
    public void remove(long taskId) {
        var task = tasks.lock(taskId).orElseThrow();
        managed(task.getEventId());
        if (task.getResolutionId() != null) {
            throw new RefusedException("task.refused.resolution");
        }
        tasks.remove(task);
    }

    /** Says that a task is done or dropped, or open after all: by its group, its owner, or whoever manages the event. */
    @Transactional
    public void settle(long taskId, TaskState state, String outcome) {
        var task = tasks.lock(taskId).orElseThrow();
        var event = events.find(task.getEventId()).orElseThrow();
        if (!maySettle(task, event)) {
            throw new AccessDeniedException(EventRights.ORGANISE);
        }
        var before = task.getState();
        task.settle(state, outcome, access.identity().isSignedIn() ? Long.valueOf(access.identity().accountId()) : null, clock.instant());
        audit.record(event.act("conference.settleTask").changed(before, state));
    }

    private boolean maySettle(Task task, Event event) {
        return rights.mayManage(event) || task.getGroupId() != null && access.identity().groups().contains(task.getGroupId())
                || access.identity().isSignedIn() && task.getAccountId() != null && task.getAccountId() == access.identity().accountId();
    }

    /** The tasks of an event, for whoever manages it; those that are due first. */
    public List<OwnTask> list(Event event) {
        rights.requireManager(event);
        return tasks.listOf(event.getId()).stream().map(task -> own(task, event)).sorted(BY_DAY).toList();
    }

    /** One of them. */
    public Optional<OwnTask> find(Event event, long taskId) {
        rights.requireManager(event);
        return tasks.find(taskId).filter(task -> task.getEventId() == event.getId()).map(task -> own(task, event));
    }

    /** What the current person and their groups have to see to, or have seen to; nothing of events that are cancelled. */
    public List<OwnTask> listOwn() {
        var identity = access.requireSignedIn();
        var own = tasks.listOf(identity.groups(), identity.accountId());
        Map<Long, Event> of = events.find(own.stream().map(Task::getEventId).collect(Collectors.toSet()));
        return own.stream().filter(task -> task.getResolutionId() != null || of.get(task.getEventId()).getState() != EventState.CANCELLED)
                .map(task -> own(task, of.get(task.getEventId()))).sorted(BY_DAY).toList();
    }

    /** One that the current person may settle. */
    public Optional<OwnTask> findOwn(long taskId) {
        access.requireSignedIn();
        return tasks.find(taskId).flatMap(task -> events.find(task.getEventId()).filter(event -> maySettle(task, event)).map(event -> own(task, event)));
    }

    private OwnTask own(Task task, Event event) {
        return new OwnTask(task, event, task.due(event), task.isOverdue(event, today(event)));
    }

    private LocalDate today(Event event) {
        return LocalDate.now(clock.withZone(event.getZone()));
    }

    private Event managed(long eventId) {
        var event = events.lock(eventId).orElseThrow();
        rights.requireManager(event);
        return event;
    }

    /** The tasks that a resolution made, kept in step with it; null takes its task away. Called inside the verb that changes the resolution. */
    public void follow(long eventId, long resolutionId, TaskProfile profile) {
        var there = tasks.findOfResolution(resolutionId);
        if (profile == null) {
            there.ifPresent(tasks::remove);
        } else if (there.isPresent()) {
            there.get().describe(profile);
        } else {
            tasks.add(new Task(eventId, profile).of(resolutionId));
        }
    }

    /** Where the tasks of resolutions stand, by resolution. */
    public Map<Long, OwnTask> ofResolutions(Event event, Collection<Long> resolutions) {
        return tasks.listOfResolutions(resolutions).stream().collect(Collectors.toMap(Task::getResolutionId, task -> own(task, event)));
    }
}
