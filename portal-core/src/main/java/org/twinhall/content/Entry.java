package org.twinhall.content;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.text.Language;

/**
 * A page, a news item, an article, or what a plugin adds.
 *
 * <p>Begun by somebody for the groups that own it, or for the network when none does; written in one language and perhaps
 * translated into the other. Each translation lives its own life; the entry holds what they share.
 * Put into the trash it is taken down everywhere, and may be taken out again.
 */
@Entity
@Table(name = "entry")
public class Entry implements Tracked {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_seq")
    @SequenceGenerator(name = "entry_seq", sequenceName = "entry_seq", allocationSize = 50)
    private Long id;

    private String kind;

    @Column(name = "parent_id")
    private Long parentId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PUBLIC;

    private boolean featured;

    private boolean pinned;

    @Column(name = "lead_media_id")
    private Long leadMediaId;

    private String byline = "";

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "trashed_at")
    private Instant trashedAt;

    @ElementCollection
    @CollectionTable(name = "entry_owner", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "group_id")
    private Set<Long> owners = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "entry_topic", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "entry_place", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "place_id")
    private Set<Long> places = new HashSet<>();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Translation> translations = new ArrayList<>();

    @Version
    private int version;

    protected Entry() {
    }

    Entry(String kind, Set<Long> owners, Long createdBy, Instant createdAt) {
        this.kind = kind;
        this.owners.addAll(owners);
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    Translation translate(Language language, String slug, Wording wording, Instant now) {
        var translation = new Translation(this, language, slug, wording, now);
        translations.add(translation);
        return translation;
    }

    void file(Filing filing) {
        visibility = filing.visibility();
        replace(topics, filing.topics());
        replace(places, filing.places());
    }

    private static <T> void replace(Set<T> old, Set<T> wanted) {
        old.retainAll(wanted);
        old.addAll(wanted);
    }

    void place(Long parent, int newPosition) {
        parentId = parent;
        position = newPosition;
    }

    void feature(boolean isFeatured, boolean isPinned) {
        featured = isFeatured;
        pinned = isPinned;
    }

    void belongTo(Set<Long> groups) {
        replace(owners, groups);
    }

    /** Signed with a name; whose account that is, where it is known. */
    void sign(Long writer, String name) {
        createdBy = writer == null ? createdBy : writer;
        byline = name;
    }

    /** Taken down in every language, and out of everybody's way. */
    void trash(Instant now) {
        trashedAt = now;
        translations.stream().filter(translation -> translation.isLive() || translation.getScheduledRevisionId() != null)
                .forEach(translation -> translation.withdraw(now));
    }

    void takeOutOfTrash() {
        trashedAt = null;
    }

    void showFirst(Long mediaId) {
        leadMediaId = mediaId;
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    /** The entry below which it stands in its tree; null at the top. */
    public Long getParentId() {
        return parentId;
    }

    /** Its place among those with the same parent; lower comes first. */
    public int getPosition() {
        return position;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public boolean isFeatured() {
        return featured;
    }

    public boolean isPinned() {
        return pinned;
    }

    /** The media file that stands first; null for none. */
    public Long getLeadMediaId() {
        return leadMediaId;
    }

    /** Whether it lies in the trash. */
    public boolean isTrashed() {
        return trashedAt != null;
    }

    /** When it was put into the trash; null when it is in use. */
    public Instant getTrashedAt() {
        return trashedAt;
    }

    /** Who wrote it, where readers are told; empty when the groups alone are named. */
    public String getByline() {
        return byline;
    }

    /** The account that began it, or wrote it elsewhere before it came here; null when the portal did. */
    public Long getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** The groups that own it; none means the network. */
    public Set<Long> getOwners() {
        return Set.copyOf(owners);
    }

    public Set<String> getTopics() {
        return Set.copyOf(topics);
    }

    public Set<Long> getPlaces() {
        return Set.copyOf(places);
    }

    public List<Translation> getTranslations() {
        return List.copyOf(translations);
    }

    /** Its translation into a language. */
    public Optional<Translation> translation(Language language) {
        return translations.stream().filter(translation -> translation.getLanguage() == language).findFirst();
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey("entry", id);
    }
}
