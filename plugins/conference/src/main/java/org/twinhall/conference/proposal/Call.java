package org.twinhall.conference.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.twinhall.conference.programme.Wording;

/** That people are asked to propose sessions for an event. */
@Entity
@Table(name = "conference_call")
public class Call {

    public static final int LONGEST_NOTE = 1000;

    @Id
    @Column(name = "event_id")
    private long eventId;

    @Column(name = "until_local")
    private LocalDateTime untilLocal;

    @Column(name = "note_english")
    private String noteEnglish;

    @Column(name = "note_arabic")
    private String noteArabic;

    @Version
    private int version;

    protected Call() {
    }

    Call(long eventId) {
        this.eventId = eventId;
    }

    void describe(LocalDateTime until, Wording note) {
        untilLocal = until;
        noteEnglish = note.english();
        noteArabic = note.arabic();
    }

    /** Until when, on the clock of the event. */
    public LocalDateTime getUntil() {
        return untilLocal;
    }

    /** What is wished for. */
    public Wording note() {
        return new Wording(noteEnglish, noteArabic);
    }
}
