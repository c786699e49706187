package org.twinhall.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.access.Identity;

/**
 * What the groups that own a text together are asked to agree to: one wording, at once or from a moment on.
 *
 * <p>Opened by the first who wants to publish, which is that group's consent too; settled when all owners have agreed, which
 * publishes. Asked for another wording or another moment it begins anew. It lapses when other words are saved while it is
 * open, and is forgotten when the text is taken back: whoever wants to show that again asks everybody again.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    @Column(name = "translation_id")
    private long translationId;

    @Column(name = "revision_id")
    private long revisionId;

    @Column(name = "go_live_at")
    private Instant goLiveAt;

    @Column(name = "asked_by")
    private Long askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @ElementCollection
    @CollectionTable(name = "agreement_consent", joinColumns = @JoinColumn(name = "translation_id"))
    private Set<Consent> consents = new HashSet<>();

    protected Agreement() {
    }

    Agreement(long translationId) {
        this.translationId = translationId;
    }

    /** Asks for a wording from a moment on, null for at once; answers whether that is something else than was asked before. */
    boolean ask(long revision, Instant moment, Identity person, Instant now) {
        if (revision == revisionId && Objects.equals(moment, goLiveAt)) {
            return false;
        }
        revisionId = revision;
        goLiveAt = moment;
        askedBy = person.isSignedIn() ? person.accountId() : null;
        askedByName = person.name();
        askedAt = now;
        settledAt = null;
        consents.clear();
        return true;
    }

    void consent(long groupId, Identity person, Instant now) {
        if (consentOf(groupId).isEmpty()) {
            consents.add(new Consent(groupId, person, now));
        }
    }

    void settle(Instant now) {
        settledAt = now;
    }

    /** The same words were saved as another revision. */
    void carryOver(long revision) {
        revisionId = revision;
    }

    void forget(long accountId) {
        if (Objects.equals(askedBy, accountId)) {
            askedBy = null;
            askedByName = "";
        }
        consents.stream().filter(consent -> Objects.equals(consent.getAccountId(), accountId)).toList().forEach(consent -> {
            consents.remove(consent);
            consents.add(consent.withoutPerson());
        });
    }

    public long getTranslationId() {
        return translationId;
    }

    public long getRevisionId() {
        return revisionId;
    }

    /** From when on readers shall see it; null for at once. */
    public Instant getGoLiveAt() {
        return goLiveAt;
    }

    /** The account that asked; null when the portal did, or the person has left. */
    public Long getAskedBy() {
        return askedBy;
    }

    public String getAskedByName() {
        return askedByName;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Whether somebody is still awaited. */
    public boolean isOpen() {
        return settledAt == null;
    }

    /** Who agreed for a group. */
    public Optional<Consent> consentOf(long groupId) {
        return consents.stream().filter(consent -> consent.getGroupId() == groupId).findFirst();
    }

    /** Which of the owners have not agreed. */
    public Set<Long> awaited(Set<Long> owners) {
        return owners.stream().filter(group -> consentOf(group).isEmpty()).collect(Collectors.toSet());
    }
}
