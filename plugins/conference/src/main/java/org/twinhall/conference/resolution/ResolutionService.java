package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.task.TaskProfile;
import org.twinhall.conference.task.TaskService;
import org.twinhall.persistence.Transactional;

/** What meetings resolve, and looking back at it. */
@Singleton
public class ResolutionService {

    private final Resolutions resolutions;
    private final AllMinutes minutes;
    private final TaskService tasks;
    private final Events events;
    private final EventService service;
    private final EventRights rights;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ResolutionService(Resolutions resolutions, AllMinutes minutes, TaskService tasks, Events events, EventService service, EventRights rights, AuditTrail audit,
                      Clock clock) {
        this.resolutions = resolutions;
        this.minutes = minutes;
        this.tasks = tasks;
        this.events = events;
        this.service = service;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes a resolution down; adopted, it becomes a task of its group. */
    @Transactional
    public Resolution add(long eventId, ResolutionProfile profile) {
        managed(eventId);
        int place = resolutions.listOf(eventId).stream().mapToInt(Resolution::getPlace).max().orElse(0) + 1;
        var made = resolutions.add(new Resolution(eventId, place, profile));
        resolutions.flush();
        follow(made);
        return made;
    }

    /**
     * Says anew what was resolved; its task follows.
     *
     * @param mark of the profile from which the writer began
     * @throws RefusedException when somebody else changed it meanwhile
     */
    @Transactional
    public void describe(long id, ResolutionProfile profile, String mark) {
        var resolution = resolutions.lock(id).orElseThrow();
        managed(resolution.getEventId());
        if (!resolution.profile().mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        resolution.describe(profile);
        follow(resolution);
    }

    /** Removes a resolution and its task for good. */
    @Transactional
    public void remove(long id) {
        var resolution = resolutions.lock(id).orElseThrow();
        var event = managed(resolution.getEventId());
        tasks.follow(event.getId(), id, null);
        resolutions.flush();
        resolutions.remove(resolution);
        audit.record(event.act("conference.removeResolution"));
    }

    private void follow(Resolution resolution) {
        var profile = resolution.profile();
        tasks.follow(resolution.getEventId(), resolution.getId(), profile.outcome() != ResolutionOutcome.ADOPTED ? null
                : new TaskProfile(profile.title(), "", null, profile.dueOn(), profile.groupId(), null));
    }

    /** Lets readers see what was resolved, or no more. */
    @Transactional
    public void show(long eventId, boolean shown) {
        var event = managed(eventId);
        if (shown && event.getState() == EventState.DRAFT) {
            throw new RefusedException("resolution.refused.draft");
        }
        minutesOf(eventId).publish(shown ? clock.instant() : null);
        audit.record(event.act(shown ? "conference.showResolutions" : "conference.hideResolutions"));
    }

    /** Says at the resolutions of which earlier event this one looks back; null for none. */
    @Transactional
    public void lookBackAt(long eventId, Long earlier) {
        managed(eventId);
        minutesOf(eventId).follow(earlier);
    }

    /** The minutes of an event; made when there are none. Whoever asks holds the row of the event. */
    private Minutes minutesOf(long eventId) {
        return minutes.findOf(eventId).orElseGet(() -> minutes.add(new Minutes(eventId)));
    }

    /** The resolutions of an event with where they stand, for whoever manages it. */
    public LookBack list(Event event) {
        rights.requireManager(event);
        return read(event);
    }

    public Optional<Resolution> find(Event event, long id) {
        rights.requireManager(event);
        return resolutions.find(id).filter(one -> one.getEventId() == event.getId());
    }

    /** Whether readers see the resolutions of an event. */
    public boolean isShown(Event event) {
        return event.getState() != EventState.DRAFT && minutes.findOf(event.getId()).filter(Minutes::isPublished).isPresent();
    }

    /** What readers see of an event's resolutions; empty when there is nothing. */
    public Optional<LookBack> findShown(Event event) {
        return Optional.of(event).filter(this::isShown).map(this::read).filter(found -> !found.resolutions().isEmpty());
    }

    /** What became of the resolutions of the earlier event at which this one looks back. */
    public Optional<LookBack> findEarlier(Event event) {
        return minutes.findOf(event.getId()).map(Minutes::getFollowsId).flatMap(events::find).flatMap(this::findShown);
    }

    /** The earlier event at which this one looks back; null for none. */
    public Long earlierOf(Event event) {
        return minutes.findOf(event.getId()).map(Minutes::getFollowsId).orElse(null);
    }

    /** Meetings before this one at whose resolutions it may look back, the latest first. */
    public List<Event> listEarlier(Event event) {
        return service.listPast().stream().filter(one -> one.getStartsAt().isBefore(event.getStartsAt()) && one.getKind() != EventKind.TALK
                && one.getKind() != EventKind.WORKSHOP).toList();
    }

    private LookBack read(Event event) {
        var all = resolutions.listOf(event.getId());
        return new LookBack(event, all, tasks.ofResolutions(event, all.stream().map(Resolution::getId).toList()));
    }

    private Event managed(long eventId) {
        var event = events.lock(eventId).orElseThrow();
        rights.requireManager(event);
        return event;
    }
}
