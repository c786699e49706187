package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;
import org.twinhall.text.Language;

/** Proposing introductions, answering them, withdrawing them. Contacts are exchanged in the transaction of the second "yes". */
@Singleton
public class IntroductionService {

    /** How many days both sides have to answer. */
    public static final SettingKey<Integer> DAYS = SettingKey.number("registry.introductionDays", 30, 3, 365);
    /** How many days after one that came to nothing the same two may be proposed again. */
    public static final SettingKey<Integer> REST = SettingKey.number("registry.introductionRest", 90, 0, 1000);

    private final Introductions introductions;
    private final Partners partners;
    private final PartnerService partnerService;
    private final Groups groups;
    private final Links links;
    private final Parties parties;
    private final Exchange exchange;
    private final Settings settings;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    IntroductionService(Introductions introductions, Partners partners, PartnerService partnerService, Groups groups, Links links, Parties parties,
                        Exchange exchange, Settings settings, Access access, AuditTrail audit, Clock clock) {
        this.introductions = introductions;
        this.partners = partners;
        this.partnerService = partnerService;
        this.groups = groups;
        this.links = links;
        this.parties = parties;
        this.exchange = exchange;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the current person may propose an introduction of a group and a partner: somebody of either, or an organiser. */
    public boolean mayPropose(long groupId, Partner partner) {
        return proposer(groupId, partner).isPresent();
    }

    private Optional<Proposer> proposer(long groupId, Partner partner) {
        return parties.isOfGroup(groupId) ? Optional.of(Proposer.GROUP) : partnerService.isKeeper(partner) ? Optional.of(Proposer.PARTNER)
                : access.may(PartnerService.CURATE) ? Optional.of(Proposer.ORGANISER) : Optional.empty();
    }

    /**
     * Proposes to introduce a group and a partner to each other. Whoever speaks for one of them agrees by that; who has not
     * agreed is asked.
     *
     * @param why they should know each other; both sides read it, so it says of nobody how to reach them
     * @throws RefusedException when the two are linked, being introduced, introduced already, or were asked not long ago
     */
    @Transactional
    public Introduction propose(long groupId, long partnerId, String why) {
        var group = groups.lock(groupId).filter(found -> found.getState() != GroupState.ARCHIVED).orElseThrow();
        var partner = partners.find(partnerId).filter(found -> !found.isHidden()).orElseThrow();
        var proposer = proposer(groupId, partner).orElseThrow(() -> new AccessDeniedException(PartnerService.CURATE));
        if (ContactWords.areIn(why)) {
            throw new RefusedException("introduction.refused.contact");
        }
        if (links.findOf(groupId, partnerId).filter(link -> link.getState().phase() != LinkState.Phase.FORMER).isPresent()) {
            throw new RefusedException("introduction.refused.linked");
        }
        requireRested(groupId, partnerId, proposer);
        var now = clock.instant();
        var introduction = introductions.add(new Introduction(group.getId(), partner, why, proposer, access.identity(), now,
                now.plus(Duration.ofDays(settings.get(DAYS)))));
        Stream.of(Side.values()).filter(side -> side.name().equals(proposer.name()))
                .forEach(side -> introduction.answer(side).give(Verdict.ACCEPTED, "", access.identity(), false, now));
        audit.record(act("registry.proposeIntroduction", introduction));
        Stream.of(Side.values()).filter(side -> introduction.answer(side).getVerdict() == Verdict.WAITING)
                .forEach(side -> exchange.ask(introduction, side));
        return introduction;
    }

    private void requireRested(long groupId, long partnerId, Proposer proposer) {
        introductions.findLatest(groupId, partnerId).ifPresent(latest -> {
            if (latest.isOpen()) {
                throw new RefusedException("introduction.refused.open");
            }
            if (latest.getState() == Introduction.State.EXCHANGED) {
                throw new RefusedException("introduction.refused.exchanged");
            }
            if (proposer != Proposer.ORGANISER && latest.getClosedAt().plus(Duration.ofDays(settings.get(REST))).isAfter(clock.instant())) {
                throw new RefusedException("introduction.refused.rest");
            }
        });
    }

    /** Whether the current person may answer for a side now: one of its own, or an organiser where it has nobody. */
    public boolean mayAnswer(Introduction introduction, Side side) {
        return introduction.isOpen() && !introduction.getPartner().isHidden() && introduction.answer(side).getVerdict() == Verdict.WAITING
                && (parties.speaksFor(introduction, side) || mayAnswerOnBehalf(introduction, side));
    }

    /** Whether the current person is an organiser, and the side has nobody of its own. */
    public boolean mayAnswerOnBehalf(Introduction introduction, Side side) {
        return access.may(PartnerService.CURATE) && parties.speakers(introduction, side).isEmpty();
    }

    /**
     * Answers for a side. The second "yes" exchanges the contacts: two at the same moment wait for each other.
     *
     * @param reason for organisers alone; where an organiser answers for a side, how it was asked
     * @throws RefusedException when it is over, the side has answered, or one person would speak for both
     */
    @Transactional
    public void answer(long id, Side side, boolean accepts, String reason) {
        var introduction = introductions.lock(id).orElseThrow();
        partners.lock(introduction.getPartner().getId());
        boolean own = parties.speaksFor(introduction, side);
        if (!own && !mayAnswerOnBehalf(introduction, side)) {
            throw new AccessDeniedException(PartnerService.CURATE);
        }
        if (!mayAnswer(introduction, side) || !introduction.getExpiresAt().isAfter(clock.instant())) {
            throw new RefusedException("introduction.refused.over");
        }
        var other = introduction.answer(side.other());
        if (accepts && own && !other.isOnBehalf() && Long.valueOf(access.identity().accountId()).equals(other.getAuthorId())) {
            throw new RefusedException("introduction.refused.both");
        }
        introduction.answer(side).give(accepts ? Verdict.ACCEPTED : Verdict.DECLINED, reason, access.identity(), !own, clock.instant());
        audit.record(act(accepts ? "registry.acceptIntroduction" : "registry.declineIntroduction", introduction)
                .changed(null, side.name().toLowerCase(java.util.Locale.ROOT)));
        if (!accepts) {
            close(introduction, Introduction.State.DECLINED, side);
        } else if (introduction.isAgreed()) {
            introduction.become(Introduction.State.EXCHANGED, clock.instant());
            audit.record(act("registry.exchangeContacts", introduction));
            exchange.exchange(introduction);
        }
    }

    /** Whether the current person may take an open introduction back: whoever agreed to it, or an organiser. */
    public boolean mayWithdraw(Introduction introduction) {
        return introduction.isOpen() && (access.may(PartnerService.CURATE) || Stream.of(Side.values())
                .anyMatch(side -> introduction.answer(side).getVerdict() == Verdict.ACCEPTED && parties.speaksFor(introduction, side)));
    }

    /** Takes an introduction back that is not exchanged. */
    @Transactional
    public void withdraw(long id) {
        var introduction = introductions.lock(id).orElseThrow();
        if (!introduction.isOpen()) {
            throw new RefusedException("introduction.refused.over");
        }
        if (!mayWithdraw(introduction)) {
            throw new AccessDeniedException(PartnerService.CURATE);
        }
        audit.record(act("registry.withdrawIntroduction", introduction));
        close(introduction, Introduction.State.WITHDRAWN, parties.sideOf(introduction).orElse(null));
    }

    /** Ends an introduction whose time is over, or whose partner was hidden meanwhile; harmless when it is over already. */
    @Transactional
    public void expire(long id) {
        var introduction = introductions.lock(id).orElseThrow();
        var partner = partners.lock(introduction.getPartner().getId()).orElseThrow();
        if (introduction.isOpen() && (partner.isHidden() || !introduction.getExpiresAt().isAfter(clock.instant()))) {
            audit.record(act("registry.expireIntroduction", introduction));
            close(introduction, partner.isHidden() ? Introduction.State.WITHDRAWN : Introduction.State.EXPIRED, null);
        }
    }

    /** Reminds whoever has not answered that the end is near; once. */
    @Transactional
    public void remind(long id) {
        var introduction = introductions.lock(id).orElseThrow();
        if (introduction.isToRemind(clock.instant())) {
            introduction.remind();
            Stream.of(Side.values()).filter(side -> introduction.answer(side).getVerdict() == Verdict.WAITING)
                    .forEach(side -> exchange.remind(introduction, side));
        }
    }

    /** The ids of those whose end is near and of which nobody was reminded. */
    List<Long> listToRemind() {
        var now = clock.instant();
        return introductions.listUnreminded().stream().filter(introduction -> introduction.isToRemind(now)).map(Introduction::getId).toList();
    }

    /** An introduction that the current person may see: of one's own side, or as an organiser. */
    public Optional<Introduction> find(long id) {
        return introductions.find(id).filter(found -> access.may(PartnerService.CURATE)
                || !found.getPartner().isHidden() && parties.sideOf(found).isPresent());
    }

    /** The introductions of the groups in whose name the current person may speak, the latest first. */
    public List<Introduction> listOfMyGroups() {
        return introductions.listOfGroups(access.identity().groups().stream().filter(parties::isOfGroup).toList());
    }

    /** The introductions of the partners whose records the current person looks after, the latest first. */
    public List<Introduction> listOfMyPartners() {
        var identity = access.identity();
        return identity.isSignedIn() ? introductions.listOfKeeper(identity.accountId()) : List.of();
    }

    /** For organisers: those in which they are to ask somebody. */
    public List<Introduction> listForOrganisers() {
        access.require(PartnerService.CURATE);
        return introductions.listForOrganisers();
    }

    /** For organisers: the latest of all. */
    public List<Introduction> listLatest() {
        access.require(PartnerService.CURATE);
        return introductions.listLatest();
    }

    /** The ids of those that {@link #expire} would end. */
    List<Long> listOver() {
        return introductions.listOver(clock.instant());
    }

    private void close(Introduction introduction, Introduction.State state, Side by) {
        introduction.become(state, clock.instant());
        exchange.close(introduction, Stream.of(Side.values())
                .filter(side -> side != by && introduction.answer(side).getVerdict() == Verdict.ACCEPTED).toList());
    }

    private Act act(String verb, Introduction introduction) {
        return Act.of(verb, "introduction", introduction.getId(), parties.name(introduction, Side.GROUP, Language.ENGLISH) + " – "
                + parties.name(introduction, Side.PARTNER, Language.ENGLISH));
    }
}
