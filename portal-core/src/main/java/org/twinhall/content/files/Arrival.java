package org.twinhall.content.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.twinhall.media.MediaNote;
import org.twinhall.media.MediaText;
import org.twinhall.text.Language;

/**
 * A file that somebody sends in parts.
 *
 * <p>Begun with what is known of it before its first byte; the parts lie on disk, seen by nobody. When it is whole it is
 * checked like any upload and then leads to its place in the library, for a sender who did not hear of it. It is forgotten
 * some days after it was begun, whole or not.
 */
@Entity
@Table(name = "arrival")
class Arrival {

    /** Most characters of a name. */
    static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "arrival_seq")
    @SequenceGenerator(name = "arrival_seq", sequenceName = "arrival_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "group_id")
    private Long groupId;

    private String name;

    private long length;

    private String fingerprint;

    @Column(name = "alt_english")
    private String altEnglish;

    @Column(name = "alt_arabic")
    private String altArabic;

    private String credit;

    private String tags;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "media_id")
    private Long mediaId;

    @Column(name = "was_there")
    private boolean wasThere;

    protected Arrival() {
    }

    Arrival(long accountId, Offer offer, Instant now) {
        this.accountId = accountId;
        this.groupId = offer.groupId();
        this.name = offer.name();
        this.length = offer.length();
        this.fingerprint = offer.fingerprint();
        this.altEnglish = offer.text().altEnglish();
        this.altArabic = offer.text().altArabic();
        this.credit = offer.text().credit();
        this.tags = offer.tags();
        this.begunAt = now;
    }

    /** It is whole, and in the library. */
    void end(long inLibrary, boolean known) {
        mediaId = inLibrary;
        wasThere = known;
    }

    Long getId() {
        return id;
    }

    long getAccountId() {
        return accountId;
    }

    /** The group for which it is; null for the network. */
    Long getGroupId() {
        return groupId;
    }

    String getName() {
        return name;
    }

    /** In bytes. */
    long getLength() {
        return length;
    }

    Instant getBegunAt() {
        return begunAt;
    }

    /** The file of the library that it became; null before. */
    Long getMediaId() {
        return mediaId;
    }

    /** Whether the library had it already. */
    boolean wasThere() {
        return wasThere;
    }

    MediaText text() {
        return new MediaText(altEnglish, altArabic, credit);
    }

    MediaNote note() {
        return MediaNote.tagged(MediaNote.tags(tags));
    }

    /** What is seen on it, in a language. */
    String alt(Language language) {
        return language == Language.ARABIC ? altArabic : altEnglish;
    }
}
