package org.twinhall.content.takedown;

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
import java.time.Instant;
import org.twinhall.media.MediaFile;
import org.twinhall.text.Language;

/**
 * That somebody asked for a picture to be taken down.
 *
 * <p>Open until the people of its group, or the network, take it down or keep it; then it stays as a record, without the
 * name and address of the person who asked.
 */
@Entity
@Table(name = "take_down_request")
public class TakeDownRequest {

    /** How it was decided. */
    public enum State { OPEN, TAKEN_DOWN, KEPT }

    /** Most characters of a reason and of an answer. */
    public static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "take_down_request_seq")
    @SequenceGenerator(name = "take_down_request_seq", sequenceName = "take_down_request_seq", allocationSize = 50)
    private Long id;

    @Column(name = "media_id")
    private Long mediaId;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "file_title")
    private String fileTitle;

    private String page;

    @Enumerated(EnumType.STRING)
    private Concern concern;

    private String reason;

    private String name;

    private String email;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy = "";

    private String answer = "";

    @Version
    private int version;

    protected TakeDownRequest() {
    }

    TakeDownRequest(MediaFile file, Asking asking, Language language, Instant now) {
        this.mediaId = file == null ? null : file.getId();
        this.groupId = file == null ? null : file.getGroupId();
        this.fileTitle = file == null ? "" : file.getTitle();
        this.page = asking.page();
        this.concern = asking.concern();
        this.reason = asking.reason();
        this.name = asking.name();
        this.email = asking.email();
        this.language = language.tag();
        this.createdAt = now;
    }

    void decide(State decision, String by, String words, Instant now) {
        state = decision;
        decidedBy = by;
        answer = words;
        decidedAt = now;
        name = "";
        email = "";
    }

    public Long getId() {
        return id;
    }

    /** The picture; null when the person could only say where it is. */
    public Long getMediaId() {
        return mediaId;
    }

    /** The group whose picture it is; null for the network, or when the picture is not known. */
    public Long getGroupId() {
        return groupId;
    }

    public String getFileTitle() {
        return fileTitle;
    }

    /** The path or address where it is shown; may be empty. */
    public String getPage() {
        return page;
    }

    public Concern getConcern() {
        return concern;
    }

    public String getReason() {
        return reason;
    }

    /** Who asked; empty when it was not said or is decided. */
    public String getName() {
        return name;
    }

    /** Where the answer goes; empty when none is wanted or it was given. */
    public String getEmail() {
        return email;
    }

    /** The language in which the person asked. */
    public Language getLanguage() {
        return Language.of(language).orElse(Language.ENGLISH);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public State getState() {
        return state;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public String getAnswer() {
        return answer;
    }
}
