package org.twinhall.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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

/** An entry in one language: what it says, where it is found, what it was translated from. Its life is that of a {@link Publication}. */
@Entity
@Table(name = "translation")
public class Translation extends Publication implements Tracked {

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
        touch(now);
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
        follow(revision, now);
        sourceNumber = revision.getSourceNumber();
        if (!revision.isMinor()) {
            majorNumber = revision.getNumber();
        }
        if (getState() == TranslationState.DRAFT) {
            say(revision.wording());
        }
    }

    void goLive(Revision revision, Instant now) {
        say(revision.wording());
        show(revision, now);
    }

    void leadTo(Set<EntryLink> found) {
        links.retainAll(found);
        links.addAll(found);
        linksRead = true;
    }

    void move(String newSlug) {
        if (getLiveRevisionId() != null) {
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

    /** What readers see; the draft's wording while nothing was ever live. */
    public Wording wording() {
        return new Wording(title, lead, SafeHtml.of(body), fields);
    }

    public String getTitle() {
        return title;
    }

    /** As {@link Wording#lead}. */
    String getLead() {
        return lead;
    }

    /** The markup as it is stored: not for pages, which take {@link #wording}. */
    String getBody() {
        return body == null ? "" : body;
    }

    /** As {@link Wording#fields}. */
    Map<String, String> getFields() {
        return Map.copyOf(fields);
    }

    /** The slugs at which it was found before. */
    Set<String> getOldSlugs() {
        return Set.copyOf(oldSlugs);
    }

    /** Whether it was begun as the translation of the other one. */
    public boolean isTranslated() {
        return sourceNumber != null;
    }

    /** Whether the original says something else since. */
    public boolean isOutdated() {
        return sourceNumber != null && entry.translation(getLanguage().other()).filter(original -> original.majorNumber > sourceNumber).isPresent();
    }

    @Override
    public ChangeKey changeKey() {
        return entry.changeKey();
    }
}
