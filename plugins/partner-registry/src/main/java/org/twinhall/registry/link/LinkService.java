package org.twinhall.registry.link;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.registry.history.Correction;
import org.twinhall.registry.history.History;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Language;
import org.twinhall.text.Slug;

/** What is done with links and with what is stated of them. */
@Singleton
public class LinkService {

    private final Links links;
    private final Statements statements;
    private final Partners partners;
    private final Groups groups;
    private final History history;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    LinkService(Links links, Statements statements, Partners partners, Groups groups, History history, Access access, AuditTrail audit,
                Clock clock) {
        this.links = links;
        this.statements = statements;
        this.partners = partners;
        this.groups = groups;
        this.history = history;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a link of a group with a partner by its first statement.
     *
     * @throws RefusedException when the two are linked already, or nobody sees the partner any more
     */
    @Transactional
    public Link begin(long groupId, long partnerId, LinkKind kind, Formality formality, Claim first, Source source) {
        access.require(PartnerService.WRITE, groupId);
        var group = groups.lock(groupId).orElseThrow();
        // Locked, so that none begins with a record that is being hidden or merged away.
        var partner = partners.lock(partnerId).filter(found -> !found.isHidden()).orElseThrow(() -> new RefusedException("link.refused.gone"));
        if (links.findOf(groupId, partnerId).isPresent()) {
            throw new RefusedException("link.refused.exists");
        }
        var slug = Slug.free(slug(group, partner), taken -> taken.equals("new") || links.findBySlug(taken).isPresent());
        var link = links.add(new Link(slug, groupId, partner, kind, formality, first, source));
        audit.record(act("registry.beginLink", link).changed(null, first.state() + " " + first.date().code()));
        return link;
    }

    /** The group's address says where it is at home, often with whom it is friends too: then that is enough. */
    private static String slug(Group group, Partner partner) {
        return group.getSlug().endsWith("-" + partner.getSlug()) ? group.getSlug() : group.getSlug() + "-" + partner.getSlug();
    }

    /**
     * Says anew what kind of link it is and on what paper it stands.
     *
     * @param mark of the link from which the writer began
     */
    @Transactional
    public void describe(long id, LinkKind kind, Formality formality, String mark) {
        var link = lockedFor(id);
        requireSame(link.mark(), mark);
        var before = Map.of("kind", link.getKind().name(), "formality", link.getFormality().name());
        link.describe(kind, formality);
        if (history.keep(Correction.Subject.LINK, id, before, Map.of("kind", kind.name(), "formality", formality.name()))) {
            audit.record(act("registry.describeLink", link).changed(before.get("formality"), formality));
        }
    }

    /** States something further of a link. */
    @Transactional
    public Statement state(long id, Claim claim, Source source) {
        var link = lockedFor(id);
        var statement = link.state(claim, source);
        audit.record(act("registry.state", link).changed(null, claim.state() + " " + claim.date().code()));
        return statement;
    }

    /**
     * Corrects a statement; what it said before is kept.
     *
     * @param mark of the claim from which the writer began
     */
    @Transactional
    public void correct(long statementId, Claim claim, String mark) {
        var statement = locked(statementId);
        var link = statement.getLink();
        access.require(PartnerService.WRITE, link.getGroupId());
        var before = statement.claim();
        requireSame(before.mark(), mark);
        statement.correct(claim);
        if (history.keep(Correction.Subject.STATEMENT, statementId, words(before), words(claim))) {
            link.stand();
            audit.record(act("registry.correct", link).changed(before.state() + " " + before.date().code(), claim.state() + " " + claim.date().code()));
        }
    }

    /** Adds a source to a statement. */
    @Transactional
    public void support(long statementId, Source source) {
        var statement = locked(statementId);
        access.require(PartnerService.WRITE, statement.getLink().getGroupId());
        statement.testify(source, false);
        audit.record(act("registry.support", statement.getLink()));
    }

    /** Adds a source that contradicts a statement, which is disputed from now on; the people of any group may. */
    @Transactional
    public void dispute(long statementId, Source source) {
        if (!mayDispute()) {
            throw new AccessDeniedException(PartnerService.WRITE);
        }
        var statement = locked(statementId);
        statement.testify(source, true);
        statement.getLink().stand();
        audit.record(act("registry.dispute", statement.getLink()).changed(null, statement.getState() + " " + statement.getDate().code()));
    }

    /**
     * Upholds or refutes a statement, and says why; all its sources stay.
     *
     * @throws RefusedException when nothing contradicts it
     */
    @Transactional
    public void settle(long statementId, Verdict verdict, String reason) {
        access.require(PartnerService.CURATE);
        var statement = locked(statementId);
        if (verdict != Verdict.OPEN && statement.getEvidence().stream().noneMatch(Evidence::isContradicting)) {
            throw new RefusedException("statement.refused.nothingContradicts");
        }
        var before = statement.getVerdict();
        statement.settle(verdict, reason, clock.instant());
        statement.getLink().stand();
        history.keep(Correction.Subject.STATEMENT, statementId, Map.of("verdict", before.name()), Map.of("verdict", verdict.name()));
        audit.record(act("registry.settle", statement.getLink()).changed(before, verdict));
    }

    /** Says anew which date a source gives, as a table that was brought in again does; a statement nobody corrected since follows. */
    @Transactional
    public void requote(long evidenceId, Claim claim) {
        access.require(PartnerService.CURATE);
        var evidence = statements.findEvidence(evidenceId).orElseThrow();
        var statement = locked(evidence.getStatement().getId());
        boolean follows = statement.getDate().equals(evidence.getQuoted());
        evidence.quote(claim.date());
        if (follows) {
            correct(statement.getId(), new Claim(statement.getState(), claim.date(), statement.note(Language.ENGLISH), statement.note(Language.ARABIC)),
                    statement.claim().mark());
        }
    }

    /** A link that readers may see. */
    public Optional<Link> findShown(String slug) {
        return links.findBySlug(slug).filter(link -> !link.getPartner().isHidden());
    }

    /** The statements of a link with their sources, from the first to the last. */
    public List<Statement> listStatements(Link link) {
        return statements.listOf(link.getId()).stream().sorted(Comparator.comparing(Statement::step, Step.ORDER)).toList();
    }

    /** A statement of a link that readers may see. */
    public Optional<Statement> findStatement(long id) {
        return statements.find(id).filter(statement -> !statement.getLink().getPartner().isHidden());
    }

    public boolean mayState(Link link) {
        return access.may(PartnerService.WRITE, link.getGroupId());
    }

    public boolean mayDispute() {
        return access.maySomewhere(PartnerService.WRITE);
    }

    private Link lockedFor(long id) {
        var link = links.lock(id).orElseThrow();
        access.require(PartnerService.WRITE, link.getGroupId());
        return link;
    }

    /**
     * The whole link is locked, for where it stands follows from all its statements; and all of them are read before one is
     * changed, for what is read of a locked link later comes as the database has it.
     */
    private Statement locked(long statementId) {
        var link = links.lock(statements.find(statementId).orElseThrow().getLink().getId()).orElseThrow();
        return link.getStatements().stream().filter(one -> one.getId() == statementId).findFirst().orElseThrow();
    }

    private static void requireSame(String present, String mark) {
        if (!present.equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
    }

    private static Map<String, String> words(Claim claim) {
        return Map.of("state", claim.state().name(), "date", claim.date().code(), "noteEnglish", claim.noteEnglish(), "noteArabic", claim.noteArabic());
    }

    private Act act(String verb, Link link) {
        return Act.of(verb, Link.TYPE, link.getId(), groups.find(link.getGroupId()).map(group -> group.name(Language.ENGLISH)).orElse("")
                + " – " + link.getPartner().name(Language.ENGLISH));
    }
}
