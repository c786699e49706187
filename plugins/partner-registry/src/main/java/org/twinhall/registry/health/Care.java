package org.twinhall.registry.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** When somebody looks at a link again, and how often its people were asked in vain. Begun when the link is first looked at; any sign of life begins it anew. */
@Entity
@Table(name = "partner_registry_care")
public class Care {

    @Id
    @Column(name = "link_id")
    private long linkId;

    @Column(name = "known_on")
    private LocalDate knownOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private int asked;

    @Version
    private int version;

    protected Care() {
    }

    Care(long linkId, LocalDate today) {
        this.linkId = linkId;
        this.knownOn = today;
    }

    void ask(LocalDate today) {
        askedOn = today;
        asked++;
    }

    /** Something was heard; a day to look again that is over counts no longer. */
    void hear(LocalDate today) {
        askedOn = null;
        asked = 0;
        if (reviewOn != null && !reviewOn.isAfter(today)) {
            reviewOn = null;
        }
    }

    void lookAgain(LocalDate day) {
        reviewOn = day;
    }

    public long getLinkId() {
        return linkId;
    }

    /** Since when the link is looked at. */
    LocalDate getKnownOn() {
        return knownOn;
    }

    /** The day that its people chose to look again; null when the rule says it. */
    LocalDate getReviewOn() {
        return reviewOn;
    }

    /** When its people were asked last and have not answered; null for never. */
    LocalDate getAskedOn() {
        return askedOn;
    }

    /** How often they were asked since something was heard. */
    int getAsked() {
        return asked;
    }
}
