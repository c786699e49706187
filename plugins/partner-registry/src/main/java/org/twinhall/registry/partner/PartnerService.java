package org.twinhall.registry.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.place.Places;
import org.twinhall.registry.history.Correction;
import org.twinhall.registry.history.History;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.Slug;

/** What is done with the records of partners. */
@Singleton
public class PartnerService {

    /** State links of one's own group, and describe its partners. */
    public static final String WRITE = "registry.write";
    /** Settle disputes, hide partners, bring tables in, and everything that group people may. */
    public static final String CURATE = "registry.curate";

    /** Addresses that no partner can have: pages stand there. */
    private static final String NEW = "new";

    private final Partners partners;
    private final Places places;
    private final Groups groups;
    private final History history;
    private final ChangeLog changes;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PartnerService(Partners partners, Places places, Groups groups, History history, ChangeLog changes, Access access, AuditTrail audit, Clock clock) {
        this.partners = partners;
        this.places = places;
        this.groups = groups;
        this.history = history;
        this.changes = changes;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a partner; a community has the address of its place, an institution one of its own.
     *
     * @throws RefusedException when the place has a community already, or an institution of that name
     */
    @Transactional
    public Partner enter(PartnerProfile profile) {
        if (!access.maySomewhere(WRITE)) {
            throw new AccessDeniedException(WRITE);
        }
        if (partners.listAt(profile.placeId()).stream().anyMatch(known -> known.isSame(profile))) {
            throw new RefusedException("partner.refused.exists");
        }
        var wanted = profile.kind().isCommunity() ? places.find(profile.placeId()).orElseThrow().getSlug() : profile.nameEnglish();
        var slug = Slug.free(wanted, taken -> taken.equals(NEW) || partners.findBySlug(taken).isPresent());
        var partner = partners.add(new Partner(slug, profile));
        audit.record(act("registry.enterPartner", partner));
        return partner;
    }

    /**
     * Says anew what a partner is; every fact that is said otherwise is kept as it was before.
     *
     * @param mark of the profile from which the writer began
     * @throws RefusedException when somebody else changed it meanwhile
     */
    @Transactional
    public void describe(long id, PartnerProfile profile, String mark) {
        var partner = partners.lock(id).orElseThrow();
        requireDescriber(partner);
        var before = partner.profile();
        if (!before.mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        if (!maySettle(partner) && (profile.kind() != before.kind() || profile.placeId() != before.placeId())) {
            throw new AccessDeniedException(CURATE);
        }
        partner.describe(profile);
        if (history.keep(Correction.Subject.PARTNER, id, before.words(), profile.words())) {
            audit.record(act("registry.describePartner", partner));
            noteBelonging(id);
        }
    }

    /** Keeps how the partner is reached; neither history nor trail says it. */
    @Transactional
    public void keepContact(long id, String contact) {
        var partner = partners.lock(id).orElseThrow();
        requireDescriber(partner);
        partner.keepContact(contact);
        audit.record(act("registry.keepContact", partner));
    }

    /**
     * How a partner is reached. Only for those to whom it agreed to be introduced: the caller has made sure of that, and shows
     * it on no page. Empty when nobody knows.
     */
    public String contactOf(long id) {
        return partners.find(id).orElseThrow().getContact();
    }

    /** Says that the record is right as of today. */
    @Transactional
    public void confirm(long id) {
        var partner = partners.lock(id).orElseThrow();
        requireDescriber(partner);
        var before = partner.getConfirmed();
        partner.confirm(LocalDate.now(clock.withZone(Dates.ZONE)));
        history.keep(Correction.Subject.PARTNER, id, Map.of("CONFIRMED", before == null ? "" : before.toString()),
                Map.of("CONFIRMED", partner.getConfirmed().toString()));
        audit.record(act("registry.confirmPartner", partner));
    }

    /** Lets an account look after the record; null for nobody. */
    @Transactional
    public void entrust(long id, Long accountId) {
        access.require(CURATE);
        var partner = partners.lock(id).orElseThrow();
        var before = partner.getKeeperId();
        partner.entrust(accountId);
        audit.record(act("registry.entrustPartner", partner).changed(before, accountId));
    }

    /** Hides a partner with all its links from everybody, as its keeper may too, or shows them again. */
    @Transactional
    public void hide(long id, boolean hidden) {
        var partner = partners.lock(id).orElseThrow();
        if (!hidden || !isKeeper(partner)) {
            access.require(CURATE);
        }
        if (partner.isHidden() != hidden) {
            partner.hide(hidden);
            audit.record(act(hidden ? "registry.hidePartner" : "registry.showPartner", partner));
            noteBelonging(id);
            groups.listAt(partner.getPlaceId()).forEach(group -> changes.note(new ChangeKey("group", group.getId())));
        }
    }

    /** A partner that readers may see. */
    public Optional<Partner> findShown(String slug) {
        return partners.findBySlug(slug).filter(partner -> !partner.isHidden());
    }

    /** A partner whose record the current person may describe; a hidden one only for organisers. */
    public Optional<Partner> findForDesk(String slug) {
        return partners.findBySlug(slug).filter(partner -> !partner.isHidden() || access.may(CURATE));
    }

    /**
     * Whether the current person may say what a partner is: organisers and its keeper; as long as nobody looks after the record
     * also the people of groups that are linked with it.
     */
    public boolean mayDescribe(Partner partner) {
        return maySettle(partner) || !partner.isHidden() && isKeeper(partner);
    }

    /** Whether the current person may say of what kind a partner is and where, which a keeper does not. */
    public boolean maySettle(Partner partner) {
        return access.may(CURATE) || !partner.isHidden() && partner.getKeeperId() == null
                && partners.listGroupsOf(partner.getId()).stream().anyMatch(group -> access.may(WRITE, group));
    }

    /** Whether the current person looks after the record of a partner. */
    public boolean isKeeper(Partner partner) {
        var identity = access.identity();
        return identity.isSignedIn() && Long.valueOf(identity.accountId()).equals(partner.getKeeperId());
    }

    /** Whether the current person looks after any record. */
    public boolean keepsAny() {
        var identity = access.identity();
        return identity.isSignedIn() && partners.isKeeper(identity.accountId());
    }

    /** The partners whose records the current person looks after, hidden ones too. */
    public List<Partner> listKept() {
        var identity = access.identity();
        return identity.isSignedIn() ? partners.listKeptBy(identity.accountId()) : List.of();
    }

    /** Whether the current reader may see a fact. */
    public boolean maySee(Partner partner, Fact fact) {
        return switch (partner.audience(fact)) {
            case EVERYBODY -> true;
            case MEMBERS -> access.identity().isSignedIn();
            case NOBODY -> access.identity().isSignedIn() && mayDescribe(partner);
        };
    }

    private void requireDescriber(Partner partner) {
        if (!mayDescribe(partner)) {
            throw new AccessDeniedException(WRITE);
        }
    }

    /** What readers find of a link or a request has the partner's names in it. */
    private void noteBelonging(long id) {
        partners.listLinksOf(id).forEach(link -> changes.note(new ChangeKey("partnerLink", link)));
        partners.listRequestsOf(id).forEach(request -> changes.note(new ChangeKey("partnerRequest", request)));
    }

    private static Act act(String verb, Partner partner) {
        return Act.of(verb, Partner.TYPE, partner.getId(), partner.name(Language.ENGLISH));
    }
}
