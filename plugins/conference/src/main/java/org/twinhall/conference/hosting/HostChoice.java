package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.programme.Wording;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** Taking one of the offers to be host: it becomes an event, and the others are thanked. */
@Singleton
public class HostChoice {

    private static final LocalTime BEGINS = LocalTime.of(10, 0);
    private static final LocalTime ENDS = LocalTime.of(16, 30);

    private final HostingCalls calls;
    private final HostingOffers offers;
    private final HostingPost post;
    private final Events events;
    private final EventService service;
    private final Groups groups;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HostChoice(HostingCalls calls, HostingOffers offers, HostingPost post, Events events, EventService service, Groups groups, Access access,
               AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.offers = offers;
        this.post = post;
        this.events = events;
        this.service = service;
        this.groups = groups;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The drafts that may be given host, place and day of an offer. */
    public List<Event> listDrafts(HostingCall call) {
        access.require(HostingService.HOST);
        return service.listForDesk().stream().filter(event -> event.getState() == EventState.DRAFT && event.getKind() == call.profile().kind()).toList();
    }

    /**
     * Takes an offer. A new draft gets host, place and day of it, or a draft that is there does; all groups that offered are told.
     *
     * @param day     one of those that were offered
     * @param draftId the event; null for a new one
     * @param titles  what a new one is called
     * @throws RefusedException when an offer of this call is taken, this one was withdrawn, or the event is no draft
     */
    @Transactional
    public Event take(long callId, long offerId, LocalDate day, Long draftId, Wording titles) {
        access.require(HostingService.HOST);
        // Two who take different offers wait for each other here.
        var call = calls.lock(callId).orElseThrow();
        var offer = offers.lock(offerId).filter(one -> one.getCallId() == callId).orElseThrow();
        if (call.getClosedAt() != null) {
            throw new RefusedException("hosting.refused.taken");
        }
        if (offer.getState() != HostingState.OFFERED || !day.equals(offer.profile().firstDay()) && !day.equals(offer.profile().secondDay())) {
            throw new RefusedException("hosting.refused.withdrawn");
        }
        var event = draftId == null ? enter(call, offer, day, titles) : settle(events.find(draftId).orElseThrow(), offer, day);
        call.close(event.getId(), clock.instant());
        var all = offers.listOf(callId).stream().filter(one -> one.getState() == HostingState.OFFERED).toList();
        all.forEach(one -> one.become(one == offer ? HostingState.TAKEN : HostingState.THANKED));
        audit.record(HostingService.act("conference.takeHost", call).changed(null, offer.getGroupId()));
        var host = groups.find(offer.getGroupId()).orElseThrow();
        all.forEach(one -> post.answer(call, one, host.name(Language.ENGLISH), host.name(Language.ARABIC)));
        return event;
    }

    private Event enter(HostingCall call, HostingOffer offer, LocalDate day, Wording titles) {
        var profile = offer.profile();
        var words = Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), language -> new EventWords(language, titles.in(language),
                "", "", said(language, profile, profile.venue(), ""), said(language, profile, profile.access(), ""), "")));
        return service.enter(new EventProfile(call.profile().kind(), words, Dates.ZONE, day.atTime(BEGINS), day.plusDays(profile.days() - 1L).atTime(ENDS),
                profile.placeId(), false, "", offer.getGroupId(), EventProfile.DAYS));
    }

    /** An event that is there keeps its words and times of the day. */
    private Event settle(Event event, HostingOffer offer, LocalDate day) {
        if (event.getState() != EventState.DRAFT) {
            throw new RefusedException("hosting.refused.published");
        }
        var was = event.profile();
        var profile = offer.profile();
        var starts = day.atTime(was.starts().toLocalTime());
        Map<Language, EventWords> words = was.words().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            var old = entry.getValue();
            return new EventWords(entry.getKey(), old.getTitle(), old.getLead(), old.getBody(), said(entry.getKey(), profile, profile.venue(), old.getVenue()),
                    said(entry.getKey(), profile, profile.access(), old.getAccess()), old.getSpoken());
        }));
        service.describe(event.getId(), new EventProfile(was.kind(), words, was.zone(), starts, starts.plus(Duration.between(was.starts(), was.ends())),
                profile.placeId(), was.onLine(), was.onLineAddress(), offer.getGroupId(), was.keepDays()), was.mark());
        return event;
    }

    private static String said(Language language, HostingProfile profile, String offered, String before) {
        return language == profile.language() && !offered.isEmpty() ? offered : before;
    }
}
