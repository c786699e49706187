package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Changes;
import org.twinhall.change.Kept;
import org.twinhall.media.MediaFiles;
import org.twinhall.search.SearchService;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/**
 * What readers see: live entries only, in their language where there is one, never more than they may read. What was read is kept
 * until an entry or a picture changes; what only members may read is read each time.
 */
@Singleton
public class EntryReader {

    private static final Set<String> SHOWN = Set.of("entry", "media");

    private final Entries entries;
    private final LiveEntries live;
    private final EntryPaths paths;
    private final EntryKinds kinds;
    private final EntryViews views;
    private final MediaFiles files;
    private final EntryRights rights;
    private final Access access;
    private final SearchService search;
    private final Kept<Asked, List<EntrySummary>> lists;
    private final Kept<Asked, Long> counts;
    private final Kept<Address, Finding> findings;
    private final Kept<Related, List<EntrySummary>> related;
    private final Kept<Forest, PageTree> trees;

    /** A part of a list, or the whole of it. */
    private record Asked(EntryFilter filter, Language language, boolean members, int offset, int limit) {
    }

    private record Address(String kind, String slug, Language reader) {
    }

    private record Related(List<Long> ids, String kind, Language reader, boolean members) {
    }

    private record Forest(String kind, Language language, Long groupId) {
    }

    @Inject
    EntryReader(Entries entries, LiveEntries live, EntryPaths paths, EntryKinds kinds, EntryViews views, MediaFiles files, EntryRights rights, Access access,
                SearchService search, Changes changes) {
        this.entries = entries;
        this.live = live;
        this.paths = paths;
        this.kinds = kinds;
        this.views = views;
        this.files = files;
        this.rights = rights;
        this.access = access;
        this.search = search;
        lists = new Kept<>(changes, SHOWN);
        counts = new Kept<>(changes, SHOWN);
        findings = new Kept<>(changes, SHOWN);
        related = new Kept<>(changes, SHOWN);
        trees = new Kept<>(changes, SHOWN);
    }

    /** A page of a list: pinned ones first, then the newest. Five statements, however long. */
    public List<EntrySummary> list(EntryFilter filter, Language language, int offset, int limit) {
        var asked = new Asked(filter, language, isMember(), offset, limit);
        return lists.get(asked, () -> summaries(live.list(filter, language, asked.members(), offset, limit)));
    }

    /**
     * What a feed tells: the newest public entries with a text in a language, of kinds that do not stand in a tree. A
     * statement for each kind and two more, however long.
     *
     * @param filter its kind may be null for all of them
     */
    public List<FeedEntry> listNewest(EntryFilter filter, Language language, int limit) {
        var wanted = kinds.listAll().stream().filter(kind -> !kind.tree() && (filter.kind() == null || filter.kind().equals(kind.name()))).toList();
        var rows = wanted.isEmpty() ? List.<Object[]>of() : live.listNewest(wanted.stream().map(EntryKind::name).toList(), filter, language, limit);
        var found = entries.find(rows.stream().map(row -> ((Translation) row[0]).getEntry().getId()).collect(Collectors.toSet()));
        return rows.stream().map(row -> {
            var translation = (Translation) row[0];
            var entry = found.get(translation.getEntry().getId());
            return new FeedEntry(entry.getId(), entry.getKind(), paths.path(translation), translation.wording(), translation.getFirstLiveAt(),
                    (Instant) row[1], entry.getOwners(), entry.getTopics());
        }).toList();
    }

    public long count(EntryFilter filter, Language language) {
        var asked = new Asked(filter, language, isMember(), 0, 0);
        return counts.get(asked, () -> live.count(filter, language, asked.members()));
    }

    /** The years in which entries of a kind were published, the latest first. A statement for each. */
    public List<Integer> listYears(String kind, Language language) {
        var all = EntryFilter.of(kind);
        var first = live.start(all, language, isMember()).map(EntryReader::year);
        var last = live.end(all, language, isMember()).map(EntryReader::year);
        return first.isEmpty() || last.isEmpty() ? List.of() : IntStream.rangeClosed(first.get(), last.get()).boxed()
                .filter(year -> live.isAny(all.publishedIn(year), language, isMember())).sorted(Comparator.reverseOrder()).toList();
    }

    private static int year(Instant moment) {
        return moment.atZone(Dates.ZONE).getYear();
    }

    /** The topics that entries of a kind have, in the order of {@link Topic#ALL}. A statement for each. */
    public List<String> listTopics(String kind) {
        return Topic.ALL.stream().filter(topic -> live.hasTopic(kind, topic, isMember())).toList();
    }

    /** Ids of the groups that own entries of a kind. */
    public List<Long> listOwners(String kind) {
        return live.listOwners(kind, isMember());
    }

    /** Ids of the places that entries of a kind are about. */
    public List<Long> listPlaces(String kind) {
        return live.listPlaces(kind, isMember());
    }

    /** Up to {@code limit} entries of the same kind with the same topics and places, the nearest first. */
    public List<EntrySummary> listRelated(EntryView entry, Language reader, int limit) {
        var alike = search.listLike(new ChangeKey("entry", entry.entryId()), limit);
        // While the first index is being built there is something to read all the same.
        var ids = alike.isEmpty() ? live.listRelated(entry.kind(), entry.entryId(), List.copyOf(entry.topics()), List.copyOf(entry.places()), limit) : alike;
        var asked = new Related(ids, entry.kind(), reader, isMember());
        return related.get(asked, () -> summaries(live.listRows(ids, reader, asked.members())).stream()
                .sorted(Comparator.comparingInt(summary -> ids.indexOf(summary.entryId()))).toList());
    }

    private List<EntrySummary> summaries(List<Object[]> rows) {
        var owners = entries.listOwners(rows.stream().map(row -> (Long) row[0]).collect(Collectors.toSet()));
        var pictures = files.find(rows.stream().map(row -> (Long) row[6]).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream().map(row -> new EntrySummary((Long) row[0], (String) row[7], Language.of((String) row[1]).orElseThrow(),
                (String) row[2], (String) row[3], (String) row[4], (Instant) row[5],
                owners.getOrDefault((Long) row[0], Set.of()), row[6] == null ? null : pictures.get((Long) row[6]))).toList();
    }

    /**
     * A live entry that everybody may read, to link to.
     *
     * @param language of the title: the reader's, where there is a text in it
     */
    public record Link(long entryId, String kind, Language language, String slug, String title) {
    }

    /** Those of some entries that are live and for everybody; one statement, however many. */
    public List<Link> listLinks(Set<Long> entryIds, Language reader) {
        return live.listRows(List.copyOf(entryIds), reader, false).stream().filter(row -> kinds.isKnown((String) row[7]))
                .map(row -> new Link((Long) row[0], (String) row[7], Language.of((String) row[1]).orElseThrow(), (String) row[2], (String) row[3])).toList();
    }

    /** The live pages of a tree: of the network, or of a group. One statement. */
    public PageTree tree(String kind, Language language, Long groupId) {
        return trees.get(new Forest(kind, language, groupId), () -> PageTree.of(live.listTree(kind, language, groupId)));
    }

    /** What a reader finds at the address of a kind and a slug. */
    public Finding find(String kind, String slug, Language reader) {
        var forAll = findings.get(new Address(kind, slug, reader), () -> access.as(Identity.VISITOR, () -> look(kind, slug, reader)));
        return forAll instanceof Finding.ForMembers && isMember() ? look(kind, slug, reader) : forAll;
    }

    private Finding look(String kind, String slug, Language reader) {
        var here = entries.listBySlug(kind, slug);
        var shown = best(here, reader);
        if (shown.isPresent()) {
            return finding(shown.get(), slug, reader);
        }
        var moved = best(entries.listByOldSlug(kind, slug), reader);
        if (moved.isPresent()) {
            return finding(moved.get(), slug, reader);
        }
        return here.stream().anyMatch(translation -> translation.getFirstLiveAt() != null) ? new Finding.Gone() : new Finding.Missing();
    }

    private static Optional<Translation> best(List<Translation> found, Language reader) {
        return found.stream().filter(Translation::isLive)
                .min(Comparator.comparing(translation -> translation.getLanguage() != reader));
    }

    private Finding finding(Translation translation, String slug, Language reader) {
        var entry = translation.getEntry();
        if (!rights.mayRead(entry)) {
            return new Finding.ForMembers();
        }
        var shown = entry.translation(reader).filter(Translation::isLive).orElse(translation);
        return shown.getSlug().equals(slug) ? new Finding.Live(views.of(shown, shown.wording(), shown.getFirstLiveAt(), reader)) : new Finding.Moved(paths.path(entry, reader, shown.getSlug()));
    }

    private boolean isMember() {
        return access.identity().isSignedIn();
    }
}
