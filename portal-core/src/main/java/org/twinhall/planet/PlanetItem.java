package org.twinhall.planet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;

/**
 * Something that a group published on a site of its own.
 *
 * <p>Found in the group's feed, and shown at once or {@code HELD} until somebody looks at it; follows what the site changes; is
 * gone when the site takes it back, and comes again with it. {@code HIDDEN} it stays so. The oldest are forgotten one day.
 */
@Entity
@Table(name = "planet_item")
public class PlanetItem implements Tracked {

    /** The kind of thing that changes: a story, which may be an item of several groups. */
    static final String TYPE = "planet";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "planet_item_seq")
    @SequenceGenerator(name = "planet_item_seq", sequenceName = "planet_item_seq", allocationSize = 50)
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "story_id")
    private long storyId;

    @Column(name = "guid_key")
    private String guidKey;

    @Column(name = "address_key")
    private String addressKey;

    @Column(name = "words_key")
    private String wordsKey;

    private String address;

    private String title;

    private String excerpt;

    private String author;

    private String language;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private boolean gone;

    @Column(name = "decided_by")
    private String decidedBy = "";

    protected PlanetItem() {
    }

    PlanetItem(long groupId, FoundItem found, ItemKeys keys, ItemState state, Instant now) {
        this.groupId = groupId;
        this.state = state;
        this.foundAt = now;
        this.publishedAt = found.published() == null ? now : found.published();
        say(found, keys);
    }

    private void say(FoundItem found, ItemKeys keys) {
        guidKey = keys.guid();
        addressKey = keys.address();
        wordsKey = keys.words();
        address = found.address();
        title = found.title();
        excerpt = found.excerpt();
        author = found.author();
        language = found.language();
    }

    /**
     * Takes over what its feed says of it now.
     *
     * @param reviewed whether other words must be looked at again before they are shown
     */
    void follow(FoundItem found, ItemKeys keys, boolean reviewed, Instant now) {
        boolean otherWords = !title.equals(found.title()) || !excerpt.equals(found.excerpt()) || !address.equals(found.address());
        say(found, keys);
        gone = false;
        // What is dated in the future is dated now at each reading, which says nothing.
        if (found.published() != null && found.published().isBefore(now)) {
            publishedAt = found.published();
        }
        if (otherWords) {
            changedAt = now;
            state = reviewed && state == ItemState.SHOWN ? ItemState.HELD : state;
        }
    }

    /** Becomes a part of a story. */
    void tell(long story) {
        storyId = story;
    }

    void vanish() {
        gone = true;
    }

    void decide(ItemState decision, String by) {
        state = decision;
        decidedBy = by;
    }

    boolean hasGuid(String key) {
        return guidKey.equals(key);
    }

    boolean isAt(String key) {
        return addressKey.equals(key);
    }

    boolean says(String key) {
        return !key.isEmpty() && wordsKey.equals(key);
    }

    public Long getId() {
        return id;
    }

    /** The group in whose feed it was found. */
    public long getGroupId() {
        return groupId;
    }

    /** Items of several groups that are the same article have the same story. */
    public long getStoryId() {
        return storyId;
    }

    /** Where it can be read. */
    public String getAddress() {
        return address;
    }

    /** The site on which it can be read, as people say it. */
    public String getSite() {
        return URI.create(address).getHost().replaceFirst("^www\\.", "");
    }

    public String getTitle() {
        return title;
    }

    /** Its first words as plain text; may be empty. */
    public String getExcerpt() {
        return excerpt;
    }

    /** Who wrote it; empty when that was not said. */
    public String getAuthor() {
        return author;
    }

    /** Tag of the language in which it seems to be written; any language. */
    public String getLanguage() {
        return language;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    /** When its words became other ones; null when they never did. */
    public Instant getChangedAt() {
        return changedAt;
    }

    public ItemState getState() {
        return state;
    }

    /** Whether its site took it back. */
    public boolean isGone() {
        return gone;
    }

    /** Who showed or hid it; empty when nobody did. */
    public String getDecidedBy() {
        return decidedBy;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, storyId);
    }
}
