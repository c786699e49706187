package org.twinhall.content.wordpress;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.twinhall.access.Identity;
import org.twinhall.text.Language;

/**
 * A file that is brought in, or only looked through.
 *
 * <p>Goes through the file for its pictures and documents, then for its texts, then sees to their order and links; stopped in
 * between it goes on where it was. Begun it may be undone once, whether it is {@code DONE} or not.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {

    /** How far it is. */
    public enum State {
        FILES, TEXTS, LINKS, DONE, FAILED, UNDOING, UNDONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq", allocationSize = 50)
    private Long id;

    @Column(name = "file_name")
    private String fileName;

    private String site;

    @Column(name = "group_id")
    private Long groupId;

    private String language;

    @Column(name = "posts_kind")
    private String postsKind;

    private boolean comments;

    private boolean dry;

    @Enumerated(EnumType.STRING)
    private State state = State.FILES;

    private int total;

    private int seen;

    private String refusal = "";

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @ElementCollection
    @CollectionTable(name = "import_author", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "position")
    private List<ImportAuthor> authors = new ArrayList<>();

    protected ImportRun() {
    }

    ImportRun(ImportOrder order, String site, Language language, int total, List<ImportAuthor> authors, Identity who, Instant now) {
        this.fileName = order.fileName();
        this.site = site;
        this.groupId = order.groupId();
        this.language = language.tag();
        this.postsKind = order.postsKind();
        this.comments = order.comments();
        this.dry = order.dry();
        this.total = total;
        this.authors.addAll(authors);
        this.accountId = who.isSignedIn() ? who.accountId() : null;
        this.accountName = who.name();
        this.startedAt = now;
    }

    /** Whether it was begun with the same order. */
    boolean isFor(ImportOrder order) {
        return Objects.equals(groupId, order.groupId()) && postsKind.equals(order.postsKind()) && comments == order.comments()
                && (order.language() == null || order.language() == getLanguage());
    }

    void see() {
        seen++;
    }

    void goOn(State next, Instant now) {
        state = next;
        seen = 0;
        finishedAt = next == State.DONE ? now : finishedAt;
    }

    void fail(String why, Instant now) {
        state = State.FAILED;
        refusal = why.length() > 500 ? why.substring(0, 500) : why;
        finishedAt = now;
    }

    void undo() {
        if (!mayBeUndone()) {
            throw new IllegalStateException("run " + id + " cannot be undone");
        }
        state = State.UNDOING;
        seen = 0;
    }

    void isUndone(Instant now) {
        state = State.UNDONE;
        finishedAt = now;
    }

    /** Whether what it brought can be taken away. */
    public boolean mayBeUndone() {
        return !dry && state != State.UNDOING && state != State.UNDONE;
    }

    public Long getId() {
        return id;
    }

    public String getFileName() {
        return fileName;
    }

    /** The address of the site from which it comes. */
    public String getSite() {
        return site;
    }

    /** The group for which it is brought in; null for the network. */
    public Long getGroupId() {
        return groupId;
    }

    public Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    /** The kind of entry that posts become. */
    public String getPostsKind() {
        return postsKind;
    }

    /** Whether comments are kept below the texts. */
    public boolean hasComments() {
        return comments;
    }

    /** Whether nothing is written but the report. */
    public boolean isDry() {
        return dry;
    }

    public State getState() {
        return state;
    }

    /** Whether there is more to do: to bring in, or to take away. */
    public boolean isRunning() {
        return state == State.FILES || state == State.TEXTS || state == State.LINKS || state == State.UNDOING;
    }

    /** Who wrote at the old site. */
    public List<ImportAuthor> getAuthors() {
        return List.copyOf(authors);
    }

    /** How many items the file has. */
    public int getTotal() {
        return total;
    }

    /** How many of them were looked at in this state. */
    public int getSeen() {
        return seen;
    }

    /** Why it failed; empty when it did not. */
    public String getRefusal() {
        return refusal;
    }

    public String getAccountName() {
        return accountName;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** When it was done; null before. */
    public Instant getFinishedAt() {
        return finishedAt;
    }
}
