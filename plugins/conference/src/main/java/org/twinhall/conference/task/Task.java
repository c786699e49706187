package org.twinhall.conference.task;

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
import java.time.LocalDate;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.Wording;

/**
 * Something that has to be done for an event, or because it was resolved at one.
 *
 * <p>Born {@code OPEN}; {@code DONE} when its owner says so, {@code DROPPED} when nobody will do it; both can be taken back.
 */
@Entity
@Table(name = "conference_task")
public class Task implements Tracked {

    /** The type of thing in the change log. */
    public static final String TYPE = "event task";
    public static final int LONGEST_OUTCOME = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_task_seq")
    @SequenceGenerator(name = "conference_task_seq", sequenceName = "conference_task_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Enumerated(EnumType.STRING)
    private ChecklistItem item;

    @Column(name = "resolution_id")
    private Long resolutionId;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "title_arabic")
    private String titleArabic;

    private String note;

    @Column(name = "days_before")
    private Integer daysBefore;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;

    private String outcome = "";

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    @Version
    private int version;

    protected Task() {
    }

    Task(long eventId, TaskProfile profile) {
        this.eventId = eventId;
        describe(profile);
    }

    Task of(ChecklistItem one) {
        item = one;
        return this;
    }

    Task of(long resolution) {
        resolutionId = resolution;
        return this;
    }

    final void describe(TaskProfile profile) {
        titleEnglish = profile.title().english();
        titleArabic = profile.title().arabic();
        note = profile.note();
        daysBefore = profile.daysBefore();
        dueOn = profile.dueOn();
        groupId = profile.groupId();
        accountId = profile.accountId();
    }

    void settle(TaskState next, String said, Long by, Instant now) {
        state = next;
        outcome = said;
        settledAt = next == TaskState.OPEN ? null : now;
        settledBy = next == TaskState.OPEN ? null : by;
    }

    void remind(LocalDate due) {
        remindedFor = due;
    }

    void forget(long account) {
        accountId = accountId != null && accountId == account ? null : accountId;
        settledBy = settledBy != null && settledBy == account ? null : settledBy;
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    /** What it is on the checklist; null for what organisers entered, and for resolutions. */
    ChecklistItem getItem() {
        return item;
    }

    /** The resolution that made it; null for other tasks. */
    public Long getResolutionId() {
        return resolutionId;
    }

    public TaskProfile profile() {
        return new TaskProfile(title(), note, daysBefore, dueOn, groupId, accountId);
    }

    public Wording title() {
        return new Wording(titleEnglish, titleArabic);
    }

    public String getNote() {
        return note;
    }

    /** The group that sees to it; null for none. */
    public Long getGroupId() {
        return groupId;
    }

    /** The organiser who sees to it; null for none. */
    public Long getAccountId() {
        return accountId;
    }

    /** The day by which it is to be done, by where its event stands now; null when none is said. */
    public LocalDate due(Event event) {
        return dueOn != null ? dueOn : daysBefore == null ? null : event.getStarts().toLocalDate().minusDays(daysBefore);
    }

    /** Whether it is still to be done though its day has passed. */
    public boolean isOverdue(Event event, LocalDate today) {
        var due = due(event);
        return state == TaskState.OPEN && due != null && due.isBefore(today);
    }

    public TaskState getState() {
        return state;
    }

    /** What whoever settled it says of it; may be empty. */
    public String getOutcome() {
        return outcome;
    }

    /** When it was done or dropped; null while it is open. */
    public Instant getSettledAt() {
        return settledAt;
    }

    /** The day for which its owner was reminded; null when nobody was. */
    LocalDate getRemindedFor() {
        return remindedFor;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, id);
    }
}
