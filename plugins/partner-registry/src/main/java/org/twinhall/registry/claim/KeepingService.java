package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.account.AccountService;
import org.twinhall.account.AccountState;
import org.twinhall.account.Accounts;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.registry.post.Organisers;
import org.twinhall.registry.post.Ticket;
import org.twinhall.registry.post.Tickets;
import org.twinhall.text.Language;

/** Asking to look after a record, proving the address, and deciding it. */
@Singleton
public class KeepingService {

    /** How long the link is good by which an address is proved. */
    static final Duration VALIDITY = Duration.ofDays(7);

    private final Keepings keepings;
    private final Partners partners;
    private final PartnerService partnerService;
    private final AccountService accountService;
    private final Accounts accounts;
    private final Tickets tickets;
    private final Organisers organisers;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    KeepingService(Keepings keepings, Partners partners, PartnerService partnerService, AccountService accountService, Accounts accounts,
                   Tickets tickets, Organisers organisers, Outbox outbox, Access access, AuditTrail audit, Clock clock) {
        this.keepings = keepings;
        this.partners = partners;
        this.partnerService = partnerService;
        this.accountService = accountService;
        this.accounts = accounts;
        this.tickets = tickets;
        this.organisers = organisers;
        this.outbox = outbox;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks to look after a partner that readers may see; a mail goes to the address, and nothing happens until its link is used. */
    @Transactional
    public void ask(long partnerId, Asking asking, Language language) {
        asked(partnerId, asking, language);
    }

    /** Asks, and gives what the mail alone knows. */
    @Transactional
    protected String asked(long partnerId, Asking asking, Language language) {
        var partner = partners.find(partnerId).filter(found -> !found.isHidden()).orElseThrow();
        var keeping = keepings.add(new Keeping(partner, asking, language, clock.instant()));
        var token = tickets.issue(Ticket.Purpose.KEEPING, keeping.getId(), null, clock.instant().plus(VALIDITY));
        outbox.send(asking.email(), language, id -> new ProveKeepingMail(id, asking.name(), partner.name(language), token));
        return token;
    }

    /** What a link leads to that is still good. */
    public Optional<Keeping> find(String token) {
        return tickets.find(Ticket.Purpose.KEEPING, token).flatMap(ticket -> keepings.find(ticket.getSubjectId()));
    }

    /** Proves the address: from now on organisers see the wish. Twice is the same as once; of several by one person the last one counts. */
    @Transactional
    public void prove(String token) {
        var id = find(token).map(Keeping::getId).orElseThrow(() -> new RefusedException("keeping.stale"));
        var partner = partners.lock(keepings.find(id).orElseThrow().getPartner().getId()).orElseThrow();
        var keeping = keepings.lock(id).orElseThrow(() -> new RefusedException("keeping.stale"));
        if (keeping.getState() != Keeping.State.ASKED) {
            return;
        }
        keepings.listUndecided(partner.getId()).stream().filter(other -> !other.getId().equals(id)
                && other.getEmail().equalsIgnoreCase(keeping.getEmail()))
                .forEach(keepings::remove);
        keeping.prove();
        audit.record(act("registry.askKeeping", keeping));
        organisers.tell(mail -> new KeepingWaitsMail(mail, partner, id));
    }

    /** The wishes that wait, the oldest first. */
    public List<Keeping> listOpen() {
        access.require(PartnerService.CURATE);
        return keepings.listOpen();
    }

    /** What was decided, the latest first. */
    public List<Keeping> listDecided() {
        access.require(PartnerService.CURATE);
        return keepings.listDecided();
    }

    /** A wish whose address is proved. */
    public Optional<Keeping> find(long id) {
        access.require(PartnerService.CURATE);
        return keepings.find(id).filter(keeping -> keeping.getState() != Keeping.State.ASKED);
    }

    /**
     * Entrusts the record to whoever asked: to the account of the address, which is invited when there is none.
     *
     * @param how it was proved, for those who ask later
     */
    @Transactional
    public void accept(long id, String how) {
        var keeping = open(id);
        var partner = keeping.getPartner();
        var language = keeping.getLanguage();
        var account = accountService.findOrInvite(keeping.getEmail(), keeping.getName(), language);
        accounts.flush();
        if (account.getState() == AccountState.SUSPENDED) {
            throw new RefusedException("keeping.refused.suspended");
        }
        partnerService.entrust(partner.getId(), account.getId());
        keeping.decide(Keeping.State.ACCEPTED, how, access.identity().name(), account.getId(), clock.instant());
        audit.record(act("registry.acceptKeeping", keeping).changed(null, how));
        outbox.send(account.getEmail(), language, mail -> new KeepingAcceptedMail(mail, account, partner));
    }

    /** Refuses it, and says why to the person who asked. */
    @Transactional
    public void refuse(long id, String why) {
        var keeping = open(id);
        var email = keeping.getEmail();
        var name = keeping.getName();
        var language = keeping.getLanguage();
        keeping.decide(Keeping.State.REFUSED, why, access.identity().name(), null, clock.instant());
        audit.record(act("registry.refuseKeeping", keeping).changed(null, why));
        outbox.send(email, language, mail -> new KeepingRefusedMail(mail, name, keeping.getPartner().name(language), why));
    }

    private Keeping open(long id) {
        access.require(PartnerService.CURATE);
        var keeping = keepings.lock(id).orElseThrow();
        if (keeping.getState() != Keeping.State.OPEN) {
            throw new RefusedException("keeping.refused.decided");
        }
        return keeping;
    }

    /** Hides a partner at the wish of its keeper: gone everywhere at once; the organisers are told. */
    @Transactional
    public void hide(long partnerId) {
        partnerService.hide(partnerId, true);
        var partner = partners.find(partnerId).orElseThrow();
        organisers.tell(mail -> new HiddenMail(mail, partner, access.identity().name()));
    }

    /** Forgets what nobody proved. */
    @Transactional
    public void prune() {
        keepings.listUnproved(clock.instant().minus(VALIDITY)).forEach(keepings::remove);
    }

    private static Act act(String verb, Keeping keeping) {
        return Act.of(verb, "partner", keeping.getPartner().getId(), keeping.getPartner().name(Language.ENGLISH));
    }
}
