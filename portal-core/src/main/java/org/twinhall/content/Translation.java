package org.twinhall.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.media.MediaFile;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/**
 * An entry in one language.
 *
 * <p>Born {@code DRAFT}. Each save adds a revision; readers see none of it. Submitted when its writer thinks it ready, sent
 * back with a reason or published: then its live wording is that revision's, at once or {@code SCHEDULED}. Saved again it
 * stays live as it was until it is published again. {@code WITHDRAWN} by hand or {@code EXPIRED} by time it keeps its
 * address, which then says that it was removed; it may be published again.
 */
@Entity
@Table(name = "translation")
public class Translation implements Tracked {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "translation_seq")
    @SequenceGenerator(name = "translation_seq", sequenceName = "translation_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    private String kind;

    private String language;

    private String slug;

    @Enumerated(EnumType.STRING)
    private TranslationState state = TranslationState.DRAFT;

    private String title;

    @Column(name = "lead_text")
    private String lead;

    @Lob
    private String body;

    @ElementCollection
    @CollectionTable(name = "translation_field", joinColumns = @JoinColumn(name = "translation_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "content")
    private Map<String, String> fields = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "translation_old_slug", joinColumns = @JoinColumn(name = "translation_id"))
    @Column(name = "slug")
    private Set<String> oldSlugs = new HashSet<>();

    /** The files in the body, kept beside it so that a file can be asked who may see it. */
    @ElementCollection
    @CollectionTable(name = "translation_media", joinColumns = @JoinColumn(name = "translation_id"))
    @Column(name = "media_id")
    private Set<Long> media = new HashSet<>();

    /** The entries to which its texts lead, those of readers and the latest, kept beside them so that an entry can be asked who leads to it. */
    @ElementCollection
    @CollectionTable(name = "entry_link", joinColumns = @JoinColumn(name = "translation_id"))
    private Set<EntryLink> links = new HashSet<>();

    @Column(name = "links_read")
    private boolean linksRead;

    @Column(name = "live_revision_id")
    private Long liveRevisionId;

    @Column(name = "latest_revision_id")
    private Long latestRevisionId;

    @Column(name = "scheduled_revision_id")
    private Long scheduledRevisionId;

    @Column(name = "first_live_at")
    private Instant firstLiveAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "go_live_at")
    private Instant goLiveAt;

    @Column(name = "expire_at")
    private Instant expireAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "sent_back_reason")
    private String sentBackReason;

    @Column(name = "source_number")
    private Integer sourceNumber;

    @Column(name = "major_number")
    private int majorNumber = 1;

    @Version
    private int version;

    protected Translation() {
    }

    Translation(Entry entry, Language language, String slug, Wording wording, Instant now) {
        this.entry = entry;
        this.kind = entry.getKind();
        this.language = language.tag();
        this.slug = slug;
        this.changedAt = now;
        say(wording);
    }

    private void say(Wording wording) {
        title = wording.title();
        lead = wording.lead();
        body = wording.body().html();
        fields.keySet().retainAll(wording.fields().keySet());
        fields.putAll(wording.fields());
        var shown = MediaFile.idsIn(body);
        media.retainAll(shown);
        media.addAll(shown);
    }

    /** Takes a new revision in; until something is live the title shown to writers is the draft's. */
    void draft(Revision revision, Instant now) {
        latestRevisionId = revision.getId();
        sourceNumber = revision.getSourceNumber();
        if (!revision.isMinor()) {
            majorNumber = revision.getNumber();
        }
        changedAt = now;
        if (state == TranslationState.DRAFT) {
            say(revision.wording());
        }
    }

    void submit(Instant now) {
        submittedAt = now;
        sentBackReason = null;
    }

    void sendBack(String reason) {
        submittedAt = null;
        sentBackReason = reason;
    }

    void goLive(Revision revision, Instant now) {
        say(revision.wording());
        state = TranslationState.LIVE;
        liveRevisionId = revision.getId();
        scheduledRevisionId = null;
        goLiveAt = null;
        submittedAt = null;
        sentBackReason = null;
        changedAt = now;
        if (firstLiveAt == null) {
            firstLiveAt = now;
        }
    }

    void date(Instant published) {
        firstLiveAt = published;
    }

    void schedule(Revision revision, Instant at) {
        scheduledRevisionId = revision.getId();
        goLiveAt = at;
        submittedAt = null;
        sentBackReason = null;
        if (state != TranslationState.LIVE) {
            state = TranslationState.SCHEDULED;
        }
    }

    void leadTo(Set<EntryLink> found) {
        links.retainAll(found);
        links.addAll(found);
        linksRead = true;
    }

    void expireAt(Instant moment) {
        expireAt = moment;
    }

    void withdraw(Instant now) {
        state = liveRevisionId == null ? TranslationState.DRAFT : TranslationState.WITHDRAWN;
        scheduledRevisionId = null;
        goLiveAt = null;
        changedAt = now;
    }

    void expire(Instant now) {
        state = TranslationState.EXPIRED;
        changedAt = now;
    }

    void move(String newSlug) {
        if (liveRevisionId != null) {
            oldSlugs.add(slug);
        }
        oldSlugs.remove(newSlug);
        slug = newSlug;
    }

    public Long getId() {
        return id;
    }

    public Entry getEntry() {
        return entry;
    }

    public Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    public String getSlug() {
        return slug;
    }

    public TranslationState getState() {
        return state;
    }

    public boolean isLive() {
        return state == TranslationState.LIVE;
    }

    /** What readers see; the draft's wording while nothing was ever live. */
    public Wording wording() {
        return new Wording(title, lead, SafeHtml.of(body), fields);
    }

    public String getTitle() {
        return title;
    }

    public Long getLiveRevisionId() {
        return liveRevisionId;
    }

    public Long getLatestRevisionId() {
        return latestRevisionId;
    }

    /** The slugs at which it was found before. */
    Set<String> getOldSlugs() {
        return Set.copyOf(oldSlugs);
    }

    Long getScheduledRevisionId() {
        return scheduledRevisionId;
    }

    /** Whether the latest revision is not what readers see. */
    public boolean hasUnpublishedChanges() {
        return !latestRevisionId.equals(liveRevisionId);
    }

    /** When it was first published; null before. */
    public Instant getFirstLiveAt() {
        return firstLiveAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** When the scheduled revision goes live; null when none is scheduled. */
    public Instant getGoLiveAt() {
        return goLiveAt;
    }

    /** When it expires; null for never. */
    public Instant getExpireAt() {
        return expireAt;
    }

    /** Whether it was begun as the translation of the other one. */
    public boolean isTranslated() {
        return sourceNumber != null;
    }

    /** Whether the original says something else since. */
    public boolean isOutdated() {
        return sourceNumber != null && entry.translation(getLanguage().other()).filter(original -> original.majorNumber > sourceNumber).isPresent();
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    /** Why it was sent back; null when it was not. */
    public String getSentBackReason() {
        return sentBackReason;
    }

    @Override
    public ChangeKey changeKey() {
        return entry.changeKey();
    }
}
