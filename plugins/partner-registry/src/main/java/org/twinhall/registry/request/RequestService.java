package org.twinhall.registry.request;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.Slug;

/** What is done with requests. A group's people ask for their group, organisers and its keeper for a partner. */
@Singleton
public class RequestService {

    /** How many days a request is open, and again after each renewal. */
    static final int DAYS = 180;

    /** How many days before its end the mail comes that reminds of it. */
    static final int NOTICE = 21;

    /** No request can have this address: a page stands there. */
    private static final String NEW = "new";

    private final Requests requests;
    private final Groups groups;
    private final Partners partners;
    private final RequestLetters letters;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RequestService(Requests requests, Groups groups, Partners partners, RequestLetters letters, Access access, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.groups = groups;
        this.partners = partners;
        this.letters = letters;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says that a group looks for a friend.
     *
     * @throws RefusedException when it has an open request already
     */
    @Transactional
    public Request publishForGroup(long groupId, RequestProfile profile) {
        access.require(PartnerService.WRITE, groupId);
        var group = groups.lock(groupId).orElseThrow();
        return publish(group.getSlug(), groupId, null, profile);
    }

    /**
     * Says that a partner looks for a friend.
     *
     * @throws RefusedException when it has an open request already
     */
    @Transactional
    public Request publishForPartner(long partnerId, RequestProfile profile) {
        var partner = partners.lock(partnerId).filter(found -> !found.isHidden()).orElseThrow();
        requireSpeaker(partner);
        return publish(partner.getSlug(), null, partnerId, profile);
    }

    /** Whoever asks is locked, so two people cannot ask at once. */
    private Request publish(String wanted, Long groupId, Long partnerId, RequestProfile profile) {
        requireQuiet(groupId, partnerId, null);
        var author = access.identity().isSignedIn() ? access.identity().accountId() : null;
        var slug = Slug.free(wanted, taken -> taken.equals(NEW) || requests.findBySlug(taken).isPresent());
        var request = requests.add(new Request(slug, groupId, partnerId, profile, today().plusDays(DAYS), author));
        audit.record(act("registry.publishRequest", request));
        return request;
    }

    /**
     * Says anew what is looked for.
     *
     * @param mark of the profile from which the writer began
     * @throws RefusedException when somebody else changed it meanwhile
     */
    @Transactional
    public void describe(long id, RequestProfile profile, String mark) {
        var request = locked(id);
        if (!request.profile().mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        if (!profile.mark().equals(mark)) {
            request.describe(profile);
            audit.record(act("registry.describeRequest", request));
        }
    }

    /**
     * Keeps a request open for as long again, beginning today; pressed twice on one day it changes nothing further.
     *
     * @throws RefusedException when it is over for good, or whoever asks has another open one
     */
    @Transactional
    public void renew(long id) {
        var request = locked(id);
        if (request.getState() != RequestState.OPEN && request.getState() != RequestState.EXPIRED) {
            throw new RefusedException("request.refused.over");
        }
        requireQuiet(request.getGroupId(), request.getPartnerId(), id);
        var before = request.getOpenUntil();
        request.renew(today().plusDays(DAYS));
        audit.record(act("registry.renewRequest", request).changed(before, request.getOpenUntil()));
    }

    /** Says that a friend was found, or takes the request back; a second time it changes nothing. */
    @Transactional
    public void end(long id, RequestState state) {
        if (state != RequestState.MET && state != RequestState.WITHDRAWN) {
            throw new IllegalArgumentException(state + " is not how people end a request");
        }
        var request = locked(id);
        if (request.getState() != state) {
            request.become(state);
            audit.record(act(state == RequestState.MET ? "registry.meetRequest" : "registry.withdrawRequest", request));
        }
    }

    /** Ends a request whose day is over, and reminds once of one whose day is near; done twice it does nothing further. */
    @Transactional
    public void seeTo(long id) {
        var request = requests.lock(id).orElseThrow();
        if (request.getState() == RequestState.OPEN && today().isAfter(request.getOpenUntil())) {
            request.become(RequestState.EXPIRED);
        } else if (request.getState() == RequestState.OPEN && !request.isReminded() && !today().isBefore(request.getOpenUntil().minusDays(NOTICE))) {
            letters.remind(request, nameOf(request, Language.ENGLISH), nameOf(request, Language.ARABIC));
            request.remind();
        }
    }

    /** A request that readers may see: an open one, or one that found a friend. */
    public Optional<Request> findShown(String slug) {
        return requests.findBySlug(slug).filter(request -> isSeen(request) && (request.isOpen(today()) || request.getState() == RequestState.MET));
    }

    /** A request that the current person may see to. */
    public Optional<Request> findForDesk(String slug) {
        return requests.findBySlug(slug).filter(request -> maySeeTo(request.getGroupId(), request.getPartnerId()));
    }

    private boolean isSeen(Request request) {
        return request.getPartnerId() == null || partners.find(request.getPartnerId()).filter(partner -> !partner.isHidden()).isPresent();
    }

    /** Whether the current person may ask for that group or, when it is null, for that partner. */
    public boolean maySeeTo(Long groupId, Long partnerId) {
        return groupId == null ? partners.find(partnerId).filter(this::maySpeakFor).isPresent() : access.may(PartnerService.WRITE, groupId);
    }

    /** Whether the current person may ask for a partner: organisers and its keeper. */
    public boolean maySpeakFor(Partner partner) {
        var identity = access.identity();
        return access.may(PartnerService.CURATE) || !partner.isHidden() && identity.isSignedIn()
                && Long.valueOf(identity.accountId()).equals(partner.getKeeperId());
    }

    /** The day that it is for the portal. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.ZONE));
    }

    private Request locked(long id) {
        var request = requests.lock(id).orElseThrow();
        if (request.getGroupId() == null) {
            requireSpeaker(partners.lock(request.getPartnerId()).orElseThrow());
        } else {
            access.require(PartnerService.WRITE, groups.lock(request.getGroupId()).orElseThrow().getId());
        }
        return request;
    }

    private void requireSpeaker(Partner partner) {
        if (!maySpeakFor(partner)) {
            throw new AccessDeniedException(PartnerService.CURATE);
        }
    }

    private void requireQuiet(Long groupId, Long partnerId, Long except) {
        if (requests.isAsking(groupId, partnerId, except)) {
            throw new RefusedException("request.refused.exists");
        }
    }

    private String nameOf(Request request, Language language) {
        return request.getGroupId() == null ? partners.find(request.getPartnerId()).orElseThrow().name(language)
                : groups.find(request.getGroupId()).orElseThrow().name(language);
    }

    private Act act(String verb, Request request) {
        return Act.of(verb, Request.TYPE, request.getId(), nameOf(request, Language.ENGLISH));
    }
}
