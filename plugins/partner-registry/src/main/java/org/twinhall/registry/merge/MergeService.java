package org.twinhall.registry.merge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeLog;
import org.twinhall.persistence.Transactional;
import org.twinhall.registry.link.Evidence;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Language;
import org.twinhall.text.Mark;

/** Merges two records that are one, and takes that back. */
@Singleton
public class MergeService {

    private final Merges merges;
    private final Partners partners;
    private final Links links;
    private final Belongings belongings;
    private final ChangeLog changes;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MergeService(Merges merges, Partners partners, Links links, Belongings belongings, ChangeLog changes, Access access, AuditTrail audit, Clock clock) {
        this.merges = merges;
        this.partners = partners;
        this.links = links;
        this.belongings = belongings;
        this.changes = changes;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is said of two records; another one as soon as somebody changes either. */
    public static String mark(Partner kept, Partner gone) {
        return Mark.of(kept.profile().mark(), gone.profile().mark(), kept.isHidden(), gone.isHidden());
    }

    /**
     * Lets one record go into another: its links, requests and introductions become those of the other, its keeper looks after
     * that unless it has one, its names are other spellings, its address leads there.
     * Where one group is linked with both, what is stated of the one link is stated of the other one. The record that goes stays as
     * it is, where nobody sees it.
     *
     * @param mark of both records as the organiser saw them
     * @throws RefusedException when it is one record only, when either is hidden, or when somebody changed one meanwhile
     */
    @Transactional
    public void merge(long keptId, long goneId, String mark) {
        access.require(PartnerService.CURATE);
        if (keptId == goneId) {
            throw new RefusedException("merge.refused.same");
        }
        // Always in the same order, so that two who merge crosswise wait for each other.
        Stream.of(keptId, goneId).sorted().forEach(id -> partners.lock(id).orElseThrow());
        var kept = partners.find(keptId).orElseThrow();
        var gone = partners.find(goneId).orElseThrow();
        if (kept.isHidden() || gone.isHidden()) {
            throw new RefusedException("merge.refused.hidden");
        }
        if (!mark(kept, gone).equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        var merge = merges.add(new Merge(keptId, goneId, clock.instant()));
        var moves = new ArrayList<Move>();
        for (var link : locked(goneId)) {
            carry(link, kept, moves);
        }
        moves.addAll(belongings.carry(kept, gone));
        var names = kept.learn(gone.getNames().stream().map(PartnerName::getName).collect(Collectors.toSet()));
        gone.hide(true);
        merge.carried(moves, names);
        merge.seal(state(merge, kept, gone));
        note(kept, gone);
        audit.record(act("registry.mergePartner", kept).changed(gone.name(Language.ENGLISH), kept.name(Language.ENGLISH)));
    }

    private void carry(Link link, Partner kept, List<Move> moves) {
        var same = links.findOf(link.getGroupId(), kept.getId());
        if (same.isEmpty()) {
            moves.add(new Move(Move.What.LINK, link.getId(), link.getPartner().getId()));
            link.moveTo(kept);
            return;
        }
        var other = links.lock(same.get().getId()).orElseThrow();
        other.getStatements();
        for (var statement : link.getStatements()) {
            moves.add(new Move(Move.What.STATEMENT, statement.getId(), link.getId()));
            other.adopt(statement);
        }
        other.stand();
    }

    /**
     * Takes a merge back: both records, their links and names are as they were.
     *
     * @throws RefusedException when somebody touched what was carried over since, or it was taken back already
     */
    @Transactional
    public void undo(long mergeId) {
        access.require(PartnerService.CURATE);
        var merge = merges.lock(mergeId).orElseThrow();
        if (merge.getUndoneAt() != null) {
            throw new RefusedException("merge.refused.undone");
        }
        Stream.of(merge.getKeptId(), merge.getGoneId()).sorted().forEach(id -> partners.lock(id).orElseThrow());
        var kept = partners.find(merge.getKeptId()).orElseThrow();
        var gone = partners.find(merge.getGoneId()).orElseThrow();
        var touched = new HashSet<Link>(locked(kept.getId()));
        touched.addAll(locked(gone.getId()));
        if (!state(merge, kept, gone).equals(merge.getMark())) {
            throw new RefusedException("merge.refused.touched");
        }
        var byId = touched.stream().collect(Collectors.toMap(Link::getId, Function.identity()));
        merge.moves(Move.What.LINK).forEach(move -> byId.get(move.getMovedId()).moveTo(gone));
        var statements = touched.stream().flatMap(link -> link.getStatements().stream()).collect(Collectors.toMap(Statement::getId, Function.identity()));
        for (var move : merge.moves(Move.What.STATEMENT)) {
            var statement = statements.get(move.getMovedId());
            var from = statement.getLink();
            byId.get(move.getFromId()).adopt(statement);
            from.stand();
        }
        merge.moves(Move.What.STATEMENT).stream().map(Move::getFromId).distinct().forEach(link -> byId.get(link).stand());
        belongings.takeBack(merge, kept, gone);
        kept.unlearn(merge.getNames());
        gone.hide(false);
        merge.undo(clock.instant());
        note(kept, gone);
        audit.record(act("registry.unmergePartner", kept).changed(kept.name(Language.ENGLISH), gone.name(Language.ENGLISH)));
    }

    /** How all that a merge carried over stands: names, links, what is stated of them and with which sources, and what went along. */
    private String state(Merge merge, Partner kept, Partner gone) {
        var parts = new TreeSet<String>();
        parts.add("kept " + kept.profile().mark() + kept.isHidden());
        parts.add("gone " + gone.profile().mark() + gone.isHidden());
        var carried = merge.moves(Move.What.LINK).stream().map(Move::getMovedId).collect(Collectors.toSet());
        var told = merge.moves(Move.What.STATEMENT).stream().map(Move::getMovedId).collect(Collectors.toSet());
        var all = Stream.concat(links.listOf(kept.getId()).stream(), links.listOf(gone.getId()).stream()).toList();
        for (var link : all) {
            if (carried.contains(link.getId())) {
                parts.add("link " + link.getId() + " " + link.getPartner().getId() + " " + link.mark());
            }
            link.getStatements().stream().filter(statement -> carried.contains(link.getId()) || told.contains(statement.getId()))
                    .forEach(statement -> parts.add("statement " + statement.getId() + " " + link.getId() + " " + statement.claim().mark() + statement.getVerdict()
                            + statement.getEvidence().stream().map(Evidence::mark).sorted().toList()));
        }
        belongings.state(merge, kept, gone).forEach(parts::add);
        return Mark.of(parts.toArray());
    }

    private List<Link> locked(long partnerId) {
        return links.listOf(partnerId).stream().map(Link::getId).sorted().map(id -> {
            var link = links.lock(id).orElseThrow();
            // What is read of a locked link later comes as the database has it: so it is read before anything moves.
            link.getStatements().forEach(Statement::getEvidence);
            return link;
        }).toList();
    }

    /** Pages and index follow both records and their links. */
    private void note(Partner... both) {
        for (var partner : both) {
            changes.note(partner.changeKey());
            links.listOf(partner.getId()).forEach(link -> changes.note(link.changeKey()));
        }
    }

    /** The latest merges, for organisers. */
    public List<Merge> listLatest() {
        access.require(PartnerService.CURATE);
        return merges.listLatest();
    }

    /** Where a partner is now whose record went into another. */
    public Optional<Partner> whereIs(Partner partner) {
        long now = Merges.follow(merges.inForce(), partner.getId());
        return now == partner.getId() ? Optional.empty() : partners.find(now).filter(found -> !found.isHidden());
    }

    /** The other records that may be meant by the same partner: at its place, or of a name that was looked for. */
    public Set<Partner> listOthers(Partner partner, String key, Language language, int most) {
        access.require(PartnerService.CURATE);
        var found = key.isEmpty() ? partners.listAt(partner.getPlaceId()) : partners.listNamed(key, language, 1, most);
        return found.stream().filter(other -> !other.isHidden() && !other.getId().equals(partner.getId())).limit(most)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static Act act(String verb, Partner partner) {
        return Act.of(verb, Partner.TYPE, partner.getId(), partner.name(Language.ENGLISH));
    }
}
