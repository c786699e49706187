package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.event.Events;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaService;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;
import org.twinhall.text.Slug;

/** Writing: entries are begun, translated, saved, submitted and filed here; {@link Publishing} shows them to readers. */
@Singleton
public class EntryService {

    /** What a revision says of itself that an old one was restored into; the group is the old one's number. */
    public static final Pattern RESTORED = Pattern.compile("restored from (\\d+)");

    private final Entries entries;
    private final Revisions revisions;
    private final Agreements agreements;
    private final EntryLinks links;
    private final Descendants descendants;
    private final EntryKinds kinds;
    private final EntryRights rights;
    private final EntryAudit audit;
    private final MediaFiles files;
    private final MediaService media;
    private final Access access;
    private final Events events;
    private final Clock clock;

    @Inject
    EntryService(Entries entries, Revisions revisions, Agreements agreements, EntryLinks links, Descendants descendants, EntryKinds kinds,
                 EntryRights rights, EntryAudit audit, MediaFiles files, MediaService media, Access access, Events events, Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.agreements = agreements;
        this.links = links;
        this.descendants = descendants;
        this.kinds = kinds;
        this.rights = rights;
        this.audit = audit;
        this.files = files;
        this.media = media;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins an entry with its first revision in one language.
     *
     * @param owners the groups that own it; none for the network
     * @param slug   its address; made from the title when empty
     */
    @Transactional
    public Translation begin(String kind, Set<Long> owners, Language language, String slug, Wording wording, Filing filing) {
        rights.requireForEach(EntryRights.WRITE, owners);
        var entry = new Entry(kind, owners, access.identity().isSignedIn() ? access.identity().accountId() : null, clock.instant());
        entry.file(filing);
        if (kinds.get(kind).tree()) {
            entry.place(null, entries.lastPosition(kind, null) + 1);
        }
        entries.add(entry);
        return translated(entry, language, slug, wording, Remark.of(""));
    }

    /** Begins the translation of an entry into a language that it does not have yet. */
    @Transactional
    public Translation translate(long entryId, Language language, String slug, Wording wording) {
        var entry = entries.lock(entryId).orElseThrow();
        rights.require(EntryRights.WRITE, entry.getOwners());
        requireInUse(entry);
        if (entry.translation(language).isPresent()) {
            throw new IllegalStateException("entry " + entryId + " is translated into " + language + " already");
        }
        var original = entry.translation(language.other()).map(Translation::getLatestRevisionId).flatMap(revisions::find);
        return translated(entry, language, slug, wording, new Remark("", false, original.map(Revision::getNumber).orElse(null), null));
    }

    private Translation translated(Entry entry, Language language, String slug, Wording wording, Remark remark) {
        var free = Slug.free(slug.isEmpty() ? wording.title() : slug, taken -> entries.isTaken(entry.getKind(), language, taken));
        var translation = entry.translate(language, free, wording, clock.instant());
        entries.flush();
        save(translation, wording, remark);
        audit.record("content.begin", translation);
        return translation;
    }

    /** Saves a new revision with a note alone. */
    @Transactional
    public Revision save(long translationId, long base, Wording wording, String note) {
        return save(translationId, base, wording, Remark.of(note));
    }

    /**
     * Saves a new revision.
     *
     * @param base the id of the revision that the writer began from
     * @throws EditConflictException when somebody else saved meanwhile; nothing is overwritten
     */
    @Transactional
    public Revision save(long translationId, long base, Wording wording, Remark remark) {
        var translation = writable(translationId);
        var latest = revisions.find(translation.getLatestRevisionId()).orElseThrow();
        if (latest.getId() != base) {
            throw new EditConflictException(latest);
        }
        var said = remark.after(latest);
        if (latest.wording().equals(wording) && Objects.equals(latest.getSourceNumber(), said.sourceNumber())) {
            return latest;
        }
        return save(translation, wording, said);
    }

    private Revision save(Translation translation, Wording wording, Remark remark) {
        var number = revisions.lastNumber(translation.getId()) + 1;
        var revision = revisions.add(new Revision(translation.getId(), number, wording, access.identity(), remark, clock.instant()));
        translation.draft(revision, clock.instant());
        agreements.follow(revision);
        links.read(translation);
        return revision;
    }

    /** Saves an old revision once more, as the newest. */
    @Transactional
    public Revision restore(long translationId, long revisionId) {
        var translation = writable(translationId);
        var old = revisionOf(translation, revisionId);
        audit.record("content.restore", translation);
        return save(translation, old.wording(), new Remark("restored from " + old.getNumber(), false, old.getSourceNumber(), null));
    }

    /** Files the entry anew. */
    @Transactional
    public void file(long entryId, Filing filing) {
        var entry = changeable(entryId);
        if (!mayShow(entry, filing.visibility())) {
            throw denied();
        }
        entry.file(filing);
    }

    /** Whether the current person may let others read an entry: one that readers see already is opened to everybody by all its groups. */
    public boolean mayShow(Entry entry, Visibility visibility) {
        boolean live = entry.getTranslations().stream().anyMatch(Translation::isLive);
        boolean wider = entry.getVisibility() == Visibility.MEMBERS && visibility == Visibility.PUBLIC;
        return !live || !wider || rights.mayForEach(EntryRights.PUBLISH, entry.getOwners());
    }

    /** Says who wrote the entry, by name, and by account where the portal has one for that person. */
    @Transactional
    public void sign(long entryId, Long writer, String name) {
        changeable(entryId).sign(writer, name);
    }

    /** Puts a picture first, or none when the id is null; it must be one that the writer may use. */
    @Transactional
    public void illustrate(long entryId, Long mediaId) {
        var entry = changeable(entryId);
        if (mediaId != null && files.find(mediaId).filter(file -> file.getType().isPicture() && media.mayUse(file)).isEmpty()) {
            throw denied();
        }
        entry.showFirst(mediaId);
    }

    /** Whether the current person may change what stands round the words: when readers see it at once, only publishers may. */
    public boolean mayChange(Entry entry) {
        boolean live = entry.getTranslations().stream().anyMatch(Translation::isLive);
        return rights.may(live ? EntryRights.PUBLISH : EntryRights.WRITE, entry.getOwners());
    }

    Entry changeable(long entryId) {
        return requireInUse(entries.lock(entryId).filter(this::mayChange).orElseThrow(EntryService::denied));
    }

    /** Whether a translation can be given a slug: its own, or one that no other of its kind and language has. */
    public boolean isFree(long translationId, String slug) {
        var translation = getForWriting(translationId);
        return translation.getSlug().equals(slug)
                || Slug.isSlug(slug) && !entries.isTaken(translation.getEntry().getKind(), translation.getLanguage(), slug);
    }

    /** Gives a translation another address; the old one leads to it once it was live. */
    @Transactional
    public void move(long translationId, String slug) {
        var translation = writable(translationId);
        if (!slug.equals(translation.getSlug())) {
            if (translation.isLive()) {
                rights.require(EntryRights.PUBLISH, translation.getEntry().getOwners());
            }
            var kind = translation.getEntry().getKind();
            if (!Slug.isSlug(slug) || entries.isTaken(kind, translation.getLanguage(), slug)) {
                throw new IllegalArgumentException("the slug " + slug + " cannot be given");
            }
            translation.move(slug);
            descendants.moved(translation.getEntry().getId());
            audit.record("content.move", translation);
        }
    }

    /** The writer thinks it ready: somebody who may publish looks at it. */
    @Transactional
    public void submit(long translationId) {
        var translation = writable(translationId);
        translation.submit(clock.instant());
        audit.record("content.submit", translation);
        events.announce(new EntrySubmitted(translation));
    }

    /** An entry for its writers. */
    public Entry getEntryForWriting(long entryId) {
        return entries.find(entryId).filter(found -> rights.may(EntryRights.WRITE, found.getOwners())).orElseThrow(EntryService::denied);
    }

    /** A translation for its writers, with everything that readers do not see. */
    public Translation getForWriting(long translationId) {
        return entries.findTranslation(translationId).filter(found ->
                rights.may(EntryRights.WRITE, found.getEntry().getOwners())).orElseThrow(EntryService::denied);
    }

    /** The latest revision, from which a writer goes on. */
    public Revision getLatest(long translationId) {
        return revisions.find(getForWriting(translationId).getLatestRevisionId()).orElseThrow();
    }

    /** The revisions of a translation, for its writers, the latest first. */
    public List<Revision> listRevisions(long translationId) {
        return revisions.listOf(getForWriting(translationId).getId());
    }

    /** The revision of a translation with a number, for its writers. */
    public Optional<Revision> findRevision(long translationId, int number) {
        return revisions.find(getForWriting(translationId).getId(), number);
    }

    /** One revision of a translation, for its writers. */
    public Revision getRevision(long translationId, long revisionId) {
        return revisionOf(getForWriting(translationId), revisionId);
    }

    private Revision revisionOf(Translation translation, long revisionId) {
        return revisions.find(revisionId).filter(revision -> revision.getTranslationId() == translation.getId())
                .orElseThrow(EntryService::denied);
    }

    /** The row lock on the entry makes two writers of one entry wait for each other. */
    private Translation writable(long translationId) {
        var translation = entries.findTranslation(translationId).orElseThrow(EntryService::denied);
        rights.require(EntryRights.WRITE, translation.getEntry().getOwners());
        requireInUse(entries.lock(translation.getEntry().getId()).orElseThrow());
        entries.refresh(translation);
        return translation;
    }

    /** What lies in the trash is taken out before anything else is done with it. */
    static Entry requireInUse(Entry entry) {
        if (entry.isTrashed()) {
            throw new TrashedException(entry.getId());
        }
        return entry;
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("an entry of others, or none");
    }
}
