package org.twinhall.registry.importing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.Accent;
import org.twinhall.group.Group;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupService;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.registry.link.Claim;
import org.twinhall.registry.link.Evidence;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.link.Source;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.merge.Merges;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.PartialDate;
import org.twinhall.text.Slug;

/**
 * Brings a table of links in: the lines that are right, all at once or, when anything unforeseen happens, none.
 *
 * <p>A link is known by its group and its partner, a statement by its state and a source's address. So a table that is brought
 * in again changes nothing, one that grew adds what is new, and a date that the table corrected is corrected, unless it says
 * less than what is known or somebody corrected it by hand. Links of groups outside Britain are none of the network's and are left out.
 */
@Singleton
public class LinkImport {

    private final LinkService service;
    private final Links links;
    private final PartnerService partnerService;
    private final Partners partners;
    private final GroupService groupService;
    private final Groups groups;
    private final Places places;
    private final Merges merges;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    LinkImport(LinkService service, Links links, PartnerService partnerService, Partners partners, GroupService groupService, Groups groups,
               Places places, Merges merges, Access access, AuditTrail audit) {
        this.service = service;
        this.links = links;
        this.partnerService = partnerService;
        this.partners = partners;
        this.groupService = groupService;
        this.groups = groups;
        this.places = places;
        this.merges = merges;
        this.access = access;
        this.audit = audit;
    }

    /** Brings the table in, or with {@code dry} tells what would become of it. */
    Outcome bringIn(LinkTable table, boolean dry) {
        try {
            return write(table, dry);
        } catch (DryRun done) {
            return done.outcome;
        }
    }

    /** Does everything in one transaction; a dry run is the same, taken back at its end. */
    @Transactional
    protected Outcome write(LinkTable table, boolean dry) {
        access.require(PartnerService.CURATE);
        var run = new Run();
        var outcome = new Outcome(table, table.rows().stream().map(run::line).toList());
        if (dry) {
            throw new DryRun(outcome);
        }
        audit.record(Act.of("registry.import", "registry", null, table.rows().size() + " lines"));
        return outcome;
    }

    private static final class DryRun extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        DryRun(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }

    /** One table on its way in. */
    private final class Run {

        private final Meaning meaning = new Meaning(new PlaceBook(places.listAll()));
        private final GroupBook groupBook = new GroupBook(groups.listAll());
        private final Map<Long, Long> merged = merges.inForce();
        private final List<Partner> known = new ArrayList<>(partners.listAll());

        Outcome.Line line(LinkRow row) {
            var what = row.first(Column.GROUP) + " – " + row.first(Column.PARTNER);
            try {
                var kind = state(row);
                links.letGo();
                return new Outcome.Line(row, kind, what, "", "");
            } catch (RefusedRow refused) {
                return new Outcome.Line(row, Outcome.Kind.REFUSED, what, refused.getMessage(), refused.about());
            }
        }

        private Outcome.Kind state(LinkRow row) {
            if (meaning.isOutside(row)) {
                return Outcome.Kind.OUTSIDE;
            }
            var since = meaning.since(row);
            var words = meaning.words(row, since);
            var source = meaning.source(row, since);
            var found = EnumSet.noneOf(Outcome.Kind.class);
            for (var named : meaning.partners(row)) {
                var group = group(row, named.place());
                var partner = partner(named);
                if (partner.isHidden()) {
                    throw new RefusedRow("linkImport.hidden", named.english());
                }
                var link = links.findOf(group.getId(), partner.getId());
                if (link.isEmpty()) {
                    link = java.util.Optional.of(begin(row, named, group, partner, words, source));
                    found.add(Outcome.Kind.BEGUN);
                }
                found.add(says(link.get(), words, source, row.get(Column.CONTRADICTS).matches("(?i)yes|true|1|نعم")));
            }
            return found.iterator().next();
        }

        private Link begin(LinkRow row, Meaning.Named named, Group group, Partner partner, LinkWords words, Source source) {
            var first = words.stated().getFirst();
            return service.begin(group.getId(), partner.getId(), meaning.kind(row, named.kind()), words.formality(),
                    Claim.of(first.state(), first.date()), dated(source, first.date()));
        }

        /** States what is not stated yet. */
        private Outcome.Kind says(Link link, LinkWords words, Source source, boolean contradicts) {
            var kind = Outcome.Kind.SAME;
            for (var stated : words.stated()) {
                var claim = Claim.of(stated.state(), stated.date());
                var its = dated(source, stated.date());
                var evidence = link.getStatements().stream().filter(one -> one.getState() == stated.state()).flatMap(one -> one.getEvidence().stream())
                        .filter(one -> one.getAddress().equals(source.address()) && one.isContradicting() == contradicts).findFirst();
                if (evidence.isEmpty()) {
                    add(link, claim, its, contradicts);
                    kind = Outcome.Kind.ADDED;
                } else if (!evidence.get().getQuoted().isWithin(stated.date())) {
                    service.requote(evidence.get().getId(), claim);
                    kind = Outcome.Kind.CORRECTED;
                }
            }
            var main = of(link, words.stated().getFirst().state());
            if (words.disputed() && main.getEvidence().stream().noneMatch(Evidence::isContradicting)) {
                service.dispute(main.getId(), new Source(source.address(), null, PartialDate.UNKNOWN, source.saysEnglish(), source.saysArabic()));
                kind = Outcome.Kind.ADDED;
            }
            return kind;
        }

        private void add(Link link, Claim claim, Source source, boolean contradicts) {
            var same = link.getStatements().stream().filter(one -> one.getState() == claim.state()
                    && (contradicts || one.getDate().equals(claim.date()))).findFirst();
            if (contradicts) {
                service.dispute(same.orElseThrow(() -> new RefusedRow("linkImport.nothing", claim.state().name())).getId(), source);
            } else if (same.isPresent()) {
                service.support(same.get().getId(), source);
            } else {
                service.state(link.getId(), claim, source);
            }
            links.flush();
        }

        private static Statement of(Link link, org.twinhall.registry.link.LinkState state) {
            return link.getStatements().stream().filter(one -> one.getState() == state).findFirst().orElseThrow();
        }

        private static Source dated(Source source, PartialDate date) {
            return new Source(source.address(), null, date, source.saysEnglish(), source.saysArabic());
        }

        private Partner partner(Meaning.Named named) {
            return known.stream().filter(one -> one.getPlaceId() == named.place().getId() && one.isSame(named.profile())).findFirst().map(this::now).orElseGet(() -> {
                var entered = partnerService.enter(named.profile());
                partners.flush();
                known.add(entered);
                return entered;
            });
        }

        /** The record into which it went, if it did. */
        private Partner now(Partner partner) {
            return partners.find(Merges.follow(merged, partner.getId())).orElseThrow();
        }

        private Group group(LinkRow row, Place friend) {
            var text = row.get(Column.GROUP);
            var home = meaning.home(row);
            return groupBook.find(text, row.get(Column.GROUP_PLACE), home, friend).orElseGet(() -> {
                if (text.isEmpty() || text.length() > 160 || !access.may(GroupService.ADMINISTER)) {
                    throw new RefusedRow("linkImport.group", text);
                }
                var place = home.orElseThrow(() -> new RefusedRow("linkImport.home", row.get(Column.GROUP_PLACE)));
                var slug = Slug.free(text, taken -> !groupService.isFree(taken, null));
                var entered = groupService.enter(slug, Meaning.groupKind(text), place.getId(), new GroupProfile(text, text, "", "", null, "", "", "",
                        Accent.values()[Math.floorMod(slug.hashCode(), Accent.values().length)], Set.of(friend.getId())));
                groups.flush();
                groupBook.add(entered);
                return entered;
            });
        }
    }
}
