package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaService;
import org.twinhall.persistence.Transactional;

/** Copies entries with what stands below them: as drafts, in the languages they have, each with an address of its own. */
@Singleton
public class PageCopy {

    /** Most entries that are copied at once. */
    public static final int MOST = 200;

    private final Entries entries;
    private final EntryService service;
    private final PageOrder order;
    private final EntryKinds kinds;
    private final EntryRights rights;
    private final EntryAudit audit;
    private final Revisions revisions;
    private final MediaFiles files;
    private final MediaService media;

    @Inject
    PageCopy(Entries entries, EntryService service, PageOrder order, EntryKinds kinds, EntryRights rights, EntryAudit audit,
             Revisions revisions, MediaFiles files, MediaService media) {
        this.entries = entries;
        this.service = service;
        this.order = order;
        this.kinds = kinds;
        this.rights = rights;
        this.audit = audit;
        this.revisions = revisions;
        this.files = files;
        this.media = media;
    }

    /** How many entries stand below one, at any depth, that the current person may write; those are copied with it. */
    public int countBelow(long entryId) {
        return below(service.getEntryForWriting(entryId)).stream().mapToInt(child -> 1 + countBelow(child.getId())).sum();
    }

    /**
     * Copies an entry. Its copy stands beside it when it has the same owners, and at the top of the new owner's tree otherwise.
     *
     * @param owners    whose the copy is; none for the network
     * @param withBelow whether what stands below is copied too
     * @return the copy
     */
    @Transactional
    public Entry copy(long entryId, Set<Long> owners, boolean withBelow) {
        var original = service.getEntryForWriting(entryId);
        EntryService.requireInUse(original);
        if (withBelow && countBelow(entryId) >= MOST) {
            throw new IllegalArgumentException("more than " + MOST + " entries at once");
        }
        return copy(original, owners, owners.equals(original.getOwners()) ? original.getParentId() : null, withBelow);
    }

    private Entry copy(Entry original, Set<Long> owners, Long parentId, boolean withBelow) {
        // Read before the copy is there, which may stand below the same page.
        var below = withBelow ? below(original) : List.<Entry>of();
        var copy = write(original, owners);
        if (parentId != null) {
            order.placeBelow(copy.getId(), parentId);
        }
        below.forEach(child -> copy(child, owners, copy.getId(), true));
        return copy;
    }

    private Entry write(Entry original, Set<Long> owners) {
        // The one that the other was translated from comes first, so that the copy knows its source too.
        var translations = new ArrayList<>(original.getTranslations());
        translations.sort(Comparator.comparing(Translation::isTranslated).thenComparing(Translation::getId));
        var first = translations.getFirst();
        var filing = new Filing(original.getVisibility(), original.getTopics(), original.getPlaces());
        var copy = service.begin(original.getKind(), owners, first.getLanguage(), first.getSlug(), latest(first), filing).getEntry();
        translations.stream().skip(1).forEach(translation ->
                service.translate(copy.getId(), translation.getLanguage(), translation.getSlug(), latest(translation)));
        if (original.getLeadMediaId() != null && files.find(original.getLeadMediaId()).filter(media::mayUse).isPresent()) {
            service.illustrate(copy.getId(), original.getLeadMediaId());
        }
        if (!original.getByline().isEmpty()) {
            service.sign(copy.getId(), null, original.getByline());
        }
        audit.record("content.copy", first, null, copy.getId());
        return copy;
    }

    private Wording latest(Translation translation) {
        return revisions.find(translation.getLatestRevisionId()).orElseThrow().wording();
    }

    private List<Entry> below(Entry entry) {
        return kinds.get(entry.getKind()).tree() ? entries.listBelow(entry.getId()).stream()
                .filter(child -> !child.isTrashed() && rights.may(EntryRights.WRITE, child.getOwners()))
                .sorted(Comparator.comparingInt(Entry::getPosition).thenComparing(Entry::getId)).toList() : List.of();
    }
}
