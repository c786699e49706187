package org.twinhall.conference.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;
import org.twinhall.text.Slug;

/** What is done with events. */
@Singleton
public class EventService {

    /** Addresses that no event can have: pages stand there. */
    private static final Set<String> TAKEN = Set.of("new", "past", "month", "series");

    private final Events events;
    private final EventRights rights;
    private final org.twinhall.event.Events announcer;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    EventService(Events events, EventRights rights, org.twinhall.event.Events announcer, Access access, AuditTrail audit, Clock clock) {
        this.events = events;
        this.rights = rights;
        this.announcer = announcer;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters an event, as a draft; who enters it has every duty. */
    @Transactional
    public Event enter(EventProfile profile) {
        requireHost(profile.hostGroupId());
        var title = Optional.of(words(profile, Language.ENGLISH).getTitle()).filter(one -> !one.isEmpty()).orElse(words(profile, Language.ARABIC).getTitle());
        var slug = Slug.free(title + " " + profile.starts().getYear(), one -> TAKEN.contains(one) || events.findBySlug(one).isPresent());
        var event = events.add(new Event(slug, profile, clock.instant()));
        if (access.identity().isSignedIn()) {
            event.entrust(access.identity().accountId(), EnumSet.allOf(Duty.class));
        }
        audit.record(event.act("conference.enter"));
        return event;
    }

    private static EventWords words(EventProfile profile, Language language) {
        return profile.words().getOrDefault(language, EventWords.none(language));
    }

    /**
     * Says anew what an event is.
     *
     * @param mark of the profile from which the writer began
     * @throws RefusedException when somebody else changed it meanwhile
     */
    @Transactional
    public void describe(long id, EventProfile profile, String mark) {
        var event = managed(id);
        var before = event.profile();
        if (!before.mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        if (!Objects.equals(before.hostGroupId(), profile.hostGroupId())) {
            requireHost(profile.hostGroupId());
        }
        if (before.mark().equals(profile.mark())) {
            return;
        }
        event.describe(profile, clock.instant());
        audit.record(event.act("conference.describe"));
        if (event.getState() == EventState.PUBLISHED && hasMoved(before, profile) && event.getEndsAt().isAfter(clock.instant())) {
            announcer.announce(new EventMoved(event));
        }
    }

    private static boolean hasMoved(EventProfile before, EventProfile after) {
        return !before.starts().equals(after.starts()) || !before.ends().equals(after.ends()) || !before.zone().equals(after.zone())
                || !Objects.equals(before.placeId(), after.placeId()) || before.onLine() != after.onLine()
                || !before.onLineAddress().equals(after.onLineAddress())
                || List.of(Language.values()).stream().anyMatch(language -> !words(before, language).getVenue().equals(words(after, language).getVenue()));
    }

    /** Lets readers see an event. */
    @Transactional
    public void publish(long id) {
        var event = managed(id);
        if (event.getState() == EventState.DRAFT) {
            event.publish(clock.instant());
            audit.record(event.act("conference.publish"));
        }
    }

    /** Says that an event will not take place; everybody who signed up is told. One that is over cannot be cancelled. */
    @Transactional
    public void cancel(long id, String reasonEnglish, String reasonArabic) {
        var event = managed(id);
        if (!event.getEndsAt().isAfter(clock.instant())) {
            throw new RefusedException("event.refused.over");
        }
        if (event.getState() == EventState.PUBLISHED) {
            event.cancel(reasonEnglish, reasonArabic, clock.instant());
            audit.record(event.act("conference.cancel"));
            announcer.announce(new EventCancelled(event));
        }
    }

    /** Removes a draft for good. */
    @Transactional
    public void discard(long id) {
        var event = managed(id);
        if (event.getState() != EventState.DRAFT) {
            throw new RefusedException("event.refused.published");
        }
        audit.record(event.act("conference.discard"));
        events.remove(event);
    }

    /** Gives a person exactly those duties; none of them takes the person off. */
    @Transactional
    public void entrust(long id, long accountId, Set<Duty> duties) {
        var event = managed(id);
        var before = duties(event, accountId);
        event.entrust(accountId, duties);
        audit.record(event.act("conference.entrust").changed(before, accountId + " " + duties(event, accountId)));
    }

    private static List<Duty> duties(Event event, long accountId) {
        return event.getOrganisers().stream().filter(one -> one.getAccountId() == accountId).map(Organiser::getDuty).sorted().toList();
    }

    /** Notes that who came to an event is forgotten, and how many that were. */
    @Transactional
    public void noteForgotten(long id, int people) {
        var event = events.lock(id).orElseThrow();
        event.forgetPeople(clock.instant());
        audit.record(event.act("conference.forget").changed(people, 0));
    }

    /** Events whose time to forget who came has come. */
    public List<Event> listToForget() {
        var now = clock.instant();
        return events.listUnforgotten(now).stream().filter(event -> event.getEndsAt().plus(Duration.ofDays(event.getKeepDays())).isBefore(now)).toList();
    }

    /** An event that readers may see; drafts only by those who organise them. */
    public Optional<Event> findShown(String slug) {
        return events.findBySlug(slug).filter(event -> event.getState() != EventState.DRAFT || rights.mayEnter(event));
    }

    /** An event with whose organisation the current person has to do. */
    public Optional<Event> findForDesk(String slug) {
        return events.findBySlug(slug).filter(rights::mayEnter);
    }

    /** The events with whose organisation the current person has to do, the latest first. */
    public List<Event> listForDesk() {
        return events.listAll().stream().filter(rights::mayEnter).toList();
    }

    public List<Event> listComing() {
        return events.listComing(clock.instant());
    }

    public List<Event> listPast() {
        return events.listPast(clock.instant());
    }

    public List<Event> listBetween(Instant from, Instant until) {
        return events.listBetween(from, until);
    }

    private Event managed(long id) {
        var event = events.lock(id).orElseThrow();
        rights.requireManager(event);
        return event;
    }

    private void requireHost(Long groupId) {
        if (groupId == null) {
            access.require(EventRights.ORGANISE);
        } else {
            access.require(EventRights.ORGANISE, groupId);
        }
    }
}
