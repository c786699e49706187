package org.twinhall.planet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.twinhall.group.Group;
import org.twinhall.planet.fetch.Fetched;
import org.twinhall.planet.fetch.Trouble;

/**
 * The feed of a group's own site.
 *
 * <p>Made when the group has one; read from time to time, more seldom the longer it fails, and no more when its site says that
 * it is gone for good, until somebody asks. Another address is another beginning.
 */
@Entity
@Table(name = "planet_feed")
public class PlanetFeed {

    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final Duration MOST_SELDOM = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 8;
    private static final int LONGEST_TAG = 500;
    private static final int LONGEST_MODIFIED = 100;

    @Id
    @Column(name = "group_id")
    private Long groupId;

    private String address = "";

    @Enumerated(EnumType.STRING)
    private Showing showing = Showing.AT_ONCE;

    private String title = "";

    private String tag = "";

    private String modified = "";

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "well_at")
    private Instant wellAt;

    private int items;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    private int failures;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    protected PlanetFeed() {
    }

    PlanetFeed(long groupId) {
        this.groupId = groupId;
    }

    /** The feed of a group as it is before anybody met it. */
    public static PlanetFeed of(Group group) {
        var feed = new PlanetFeed(group.getId());
        feed.address = group.getFeedUrl();
        return feed;
    }

    /** Begins anew at an address; empty for none. */
    void lieAt(String newAddress, Instant now) {
        address = newAddress;
        title = "";
        tag = "";
        modified = "";
        readAt = null;
        wellAt = null;
        items = 0;
        trouble = null;
        failures = 0;
        dueAt = now;
        claimedUntil = null;
    }

    void show(Showing wish) {
        showing = wish;
        // What the site changed meanwhile is read, even if it says that nothing changed.
        tag = "";
        modified = "";
    }

    boolean isFree(Instant now) {
        return isOn() && (claimedUntil == null || claimedUntil.isBefore(now));
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    Reading claim(Instant now) {
        claimedUntil = now.plus(CLAIM);
        return new Reading(groupId, address, tag, modified);
    }

    boolean isAt(String asked) {
        return address.equals(asked);
    }

    void readWell(Fetched fetched, FoundFeed found, Instant now, Duration every) {
        title = found.title();
        items = found.items().size();
        tag = fetched.tag().length() > LONGEST_TAG ? "" : fetched.tag();
        modified = fetched.modified().length() > LONGEST_MODIFIED ? "" : fetched.modified();
        unchanged(now, every);
    }

    void unchanged(Instant now, Duration every) {
        readAt = now;
        wellAt = now;
        trouble = null;
        failures = 0;
        dueAt = now.plus(every);
        claimedUntil = null;
    }

    /** Waits twice as long after each failure, at most a day, or as long as the site asked for. */
    void fail(Trouble why, Duration asked, Instant now, Duration every) {
        readAt = now;
        trouble = why;
        claimedUntil = null;
        var wait = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        wait = wait.compareTo(MOST_SELDOM) > 0 ? MOST_SELDOM : wait;
        dueAt = why == Trouble.GONE ? null : now.plus(wait.compareTo(asked) < 0 ? asked : wait);
    }

    public long getGroupId() {
        return groupId;
    }

    /** Where it lies; empty for nowhere. */
    public String getAddress() {
        return address;
    }

    public Showing getShowing() {
        return showing;
    }

    /** Whether it is read and shown at all. */
    public boolean isOn() {
        return showing != Showing.OFF && !address.isEmpty();
    }

    /** What its site is called; empty when it does not say. */
    public String getTitle() {
        return title;
    }

    /** When it was last read, well or not; null before the first time. */
    public Instant getReadAt() {
        return readAt;
    }

    /** When it was last read well; null for never. */
    public Instant getWellAt() {
        return wellAt;
    }

    /** How many items it held when it was last read well. */
    public int getItems() {
        return items;
    }

    /** Why it could not be read the last time; null when it could. */
    public Trouble getTrouble() {
        return trouble;
    }

    /** When it is read again; null when it is not, until somebody asks. */
    public Instant getDueAt() {
        return dueAt;
    }
}
