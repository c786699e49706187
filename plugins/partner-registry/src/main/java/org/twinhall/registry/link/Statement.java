package org.twinhall.registry.link;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.text.Language;
import org.twinhall.text.PartialDate;

/**
 * One dated state of a link, with the sources for and against it.
 *
 * <p>Made with its first source; corrected, every correction being kept; disputed as soon as a source contradicts it, until
 * an organiser upholds or refutes it; disputed again when a further source contradicts it. It is never taken away.
 */
@Entity
@Table(name = "partner_registry_statement")
public class Statement implements Tracked {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_statement_seq")
    @SequenceGenerator(name = "partner_registry_statement_seq", sequenceName = "partner_registry_statement_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link_id")
    private Link link;

    @Enumerated(EnumType.STRING)
    private LinkState state;

    private String happened;

    @Column(name = "note_english")
    private String noteEnglish;

    @Column(name = "note_arabic")
    private String noteArabic;

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.OPEN;

    private String reason = "";

    @Column(name = "settled_at")
    private Instant settledAt;

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL)
    private List<Evidence> evidence = new ArrayList<>();

    @Version
    private int version;

    protected Statement() {
    }

    Statement(Link link, Claim claim, Source source) {
        this.link = link;
        correct(claim);
        evidence.add(new Evidence(this, source, false));
    }

    final void correct(Claim claim) {
        state = claim.state();
        happened = claim.date().code();
        noteEnglish = claim.noteEnglish();
        noteArabic = claim.noteArabic();
    }

    void testify(Source source, boolean contradicts) {
        evidence.add(new Evidence(this, source, contradicts));
        if (contradicts) {
            verdict = Verdict.OPEN;
            reason = "";
            settledAt = null;
        }
    }

    void moveTo(Link other) {
        link = other;
    }

    void settle(Verdict newVerdict, String newReason, Instant now) {
        verdict = newVerdict;
        reason = newReason;
        settledAt = now;
    }

    Step step() {
        return new Step(state, getDate(), isDisputed(), verdict != Verdict.REFUTED);
    }

    public Long getId() {
        return id;
    }

    public Link getLink() {
        return link;
    }

    public LinkState getState() {
        return state;
    }

    /** When it happened. */
    public PartialDate getDate() {
        return PartialDate.ofCode(happened);
    }

    /** More about it, in a language; may be empty. */
    public String note(Language language) {
        return language == Language.ARABIC ? noteArabic : noteEnglish;
    }

    public Claim claim() {
        return new Claim(state, getDate(), noteEnglish, noteArabic);
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** Why it was upheld or refuted, in the words of whoever did; may be empty. */
    public String getReason() {
        return reason;
    }

    /** When it was upheld or refuted; null when it was not. */
    public Instant getSettledAt() {
        return settledAt;
    }

    /** Whether sources contradict each other and nobody has settled it. */
    public boolean isDisputed() {
        return verdict == Verdict.OPEN && evidence.stream().anyMatch(Evidence::isContradicting);
    }

    /** Its sources, those for it first. */
    public List<Evidence> getEvidence() {
        return evidence.stream().sorted(Comparator.comparing(Evidence::isContradicting)
                .thenComparing(one -> one.getId() == null ? Long.MAX_VALUE : one.getId())).toList();
    }

    @Override
    public ChangeKey changeKey() {
        return link.changeKey();
    }
}
