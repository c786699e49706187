package org.twinhall.content.wordpress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;

/** What became of one item of a file. Written with the item's entry or file in one transaction, so nothing comes twice. */
@Entity
@Table(name = "import_item")
public class ImportItem {

    /** What became of it. */
    public enum Outcome {
        /** It is here now; in a dry run: it would be. */
        IMPORTED,
        /** It was here already and says the same. */
        UNCHANGED,
        /** It was here already, and was brought up to date. */
        CHANGED,
        /** It was left out; the notes say why. */
        SKIPPED,
        /** It was here, and was taken away again. */
        UNDONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_item_seq")
    @SequenceGenerator(name = "import_item_seq", sequenceName = "import_item_seq", allocationSize = 50)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    private String site;

    @Column(name = "external_id")
    private String externalId;

    private String address;

    private String kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String notes = "";

    private String mark;

    private String parent;

    private int position;

    @Column(name = "entry_id")
    private Long entryId;

    @Column(name = "revision_id")
    private Long revisionId;

    @Column(name = "media_id")
    private Long mediaId;

    protected ImportItem() {
    }

    ImportItem(ImportRun run, WxrItem item, String address, String title) {
        this.runId = run.getId();
        this.site = run.getSite();
        this.externalId = item.id();
        this.address = address;
        this.kind = item.type();
        this.title = title;
        this.mark = item.mark();
        this.parent = item.parent();
        this.position = item.order();
    }

    ImportItem becomes(Outcome what, Notes told) {
        outcome = what;
        notes = told.write();
        return this;
    }

    /** Stands for what came before. */
    void goesOn(ImportItem earlier) {
        entryId = earlier.entryId;
        revisionId = earlier.revisionId;
        mediaId = earlier.mediaId;
    }

    void is(Long entry, Long revision) {
        entryId = entry;
        revisionId = revision;
    }

    void isFile(Long media) {
        mediaId = media;
    }

    void undo() {
        outcome = Outcome.UNDONE;
        entryId = null;
        revisionId = null;
        mediaId = null;
    }

    void tell(String line) {
        if (!notes.lines().toList().contains(line)) {
            notes = notes.isEmpty() ? line : notes + "\n" + line;
        }
    }

    public Long getId() {
        return id;
    }

    long runId() {
        return runId;
    }

    /** Its id at the old site. */
    public String getExternalId() {
        return externalId;
    }

    /** Its path at the old site. */
    public String getAddress() {
        return address;
    }

    /** {@code post}, {@code page} or {@code attachment}; other words for what has no place here. */
    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** What is told of it, each as a word and perhaps what it is about behind a colon. */
    public List<String> told() {
        return getNotes().stream().map(note -> note.argument().isEmpty() ? note.word() : note.word() + ": " + note.argument()).toList();
    }

    List<Notes.Note> getNotes() {
        return Notes.read(notes);
    }

    String getMark() {
        return mark;
    }

    String getParent() {
        return parent;
    }

    /** The entry that it became; null for none. */
    public Long getEntryId() {
        return entryId;
    }

    Long getRevisionId() {
        return revisionId;
    }

    /** The file that it became; null for none. */
    public Long getMediaId() {
        return mediaId;
    }
}
