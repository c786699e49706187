package org.twinhall.conference.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.conference.programme.Wording;

/** A file of the library that belongs to an event, each once; it goes when the file is taken out of the library. */
@Entity
@Table(name = "conference_material")
public class Material implements Tracked {

    /** The type of thing in the change log. */
    public static final String TYPE = "event material";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_material_seq")
    @SequenceGenerator(name = "conference_material_seq", sequenceName = "conference_material_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "media_id")
    private long mediaId;

    @Enumerated(EnumType.STRING)
    private MaterialKind kind;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "title_arabic")
    private String titleArabic;

    @Column(name = "for_all")
    private boolean forAll;

    @Version
    private int version;

    protected Material() {
    }

    Material(long eventId, MaterialProfile profile) {
        this.eventId = eventId;
        mediaId = profile.mediaId();
        sessionId = profile.session();
        kind = profile.kind();
        titleEnglish = profile.title().english();
        titleArabic = profile.title().arabic();
        forAll = profile.forAll();
    }

    void open(boolean all) {
        forAll = all;
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    /** The key of its session; null for the whole event. */
    public Long getSession() {
        return sessionId;
    }

    public long getMediaId() {
        return mediaId;
    }

    public MaterialKind getKind() {
        return kind;
    }

    public Wording title() {
        return new Wording(titleEnglish, titleArabic);
    }

    /** Whether everybody gets it, or only those who have a place. */
    public boolean isForAll() {
        return forAll;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, id);
    }
}
