package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.event.Events;
import org.twinhall.persistence.Transactional;

/**
 * Showing entries to readers, and taking them back. A text that several groups own goes live when each of them has agreed to
 * that very wording; any of them takes it back alone.
 */
@Singleton
public class Publishing {

    private final Entries entries;
    private final Revisions revisions;
    private final Agreements agreements;
    private final EntryLinks links;
    private final EntryRights rights;
    private final SecondLook secondLook;
    private final EntryAudit audit;
    private final Events events;
    private final Access access;
    private final Clock clock;

    @Inject
    Publishing(Entries entries, Revisions revisions, Agreements agreements, EntryLinks links, EntryRights rights, SecondLook secondLook,
               EntryAudit audit, Events events, Access access, Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.agreements = agreements;
        this.links = links;
        this.rights = rights;
        this.secondLook = secondLook;
        this.audit = audit;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Shows the latest revision to readers, at once.
     *
     * @return whether it is done; false while other groups that own it must agree
     */
    @Transactional
    public boolean publish(long translationId) {
        return show(publishable(translationId), null);
    }

    /**
     * Shows the latest revision to readers from a moment on; one that has come already means at once.
     *
     * @return whether it is done; false while other groups that own it must agree
     */
    @Transactional
    public boolean publishAt(long translationId, Instant moment) {
        return show(publishable(translationId), moment.isAfter(clock.instant()) ? moment : null);
    }

    /**
     * Agrees to what was asked, for the groups in which the current person may publish.
     *
     * @param revisionId the wording that the person has read
     * @return whether it is done; false while others must agree
     * @throws NotAskedException when another wording is asked for meanwhile, or none
     */
    @Transactional
    public boolean agree(long translationId, long revisionId) {
        var translation = publishable(translationId);
        return consent(translation, agreements.findOpen(translationId).filter(asked -> asked.getRevisionId() == revisionId)
                .orElseThrow(NotAskedException::new));
    }

    /** What the owners of a text are asked to agree to, or agreed to last; for its writers. Empty when one group owns it. */
    public Optional<Agreement> findAgreement(long translationId) {
        var translation = entries.findTranslation(translationId).orElseThrow(() -> new AccessDeniedException(EntryRights.WRITE));
        rights.require(EntryRights.WRITE, translation.getEntry().getOwners());
        return agreements.find(translationId).filter(found -> translation.getEntry().getOwners().size() > 1);
    }

    /** What waits for the agreement of the current person's groups: entry id, language, title, who asked, and when; the oldest first. */
    public List<Object[]> listAwaiting() {
        return agreements.listAwaiting(rights.groupsWith(EntryRights.PUBLISH, access.identity().groups()));
    }

    private boolean show(Translation translation, Instant moment) {
        if (translation.getEntry().getOwners().size() < 2) {
            secondLook.require(translation);
            carryOut(translation, translation.getLatestRevisionId(), moment);
            return true;
        }
        if (moment == null && translation.isLive() && !translation.hasUnpublishedChanges()) {
            return true;
        }
        var agreement = agreements.of(translation.getId());
        boolean asked = agreement.ask(translation.getLatestRevisionId(), moment, access.identity(), clock.instant());
        if (!asked && !agreement.isOpen()) {
            return true;
        }
        boolean done = consent(translation, agreement);
        if (asked && !done) {
            audit.record("content.ask", translation, null, moment);
            events.announce(new JointEvent.Asked(translation, agreement, agreement.awaited(translation.getEntry().getOwners())));
        }
        return done;
    }

    private boolean consent(Translation translation, Agreement agreement) {
        var able = rights.groupsWith(EntryRights.PUBLISH, translation.getEntry().getOwners());
        var own = secondLook.leaves(translation, able);
        if (own.isEmpty()) {
            throw new SecondLookException();
        }
        var fresh = agreement.awaited(own);
        fresh.forEach(group -> agreement.consent(group, access.identity(), clock.instant()));
        if (!fresh.isEmpty()) {
            audit.record("content.agree", translation, fresh);
        }
        return settle(translation, agreement);
    }

    /** Carries out what was asked once nobody is awaited any more. */
    private boolean settle(Translation translation, Agreement agreement) {
        if (!agreement.awaited(translation.getEntry().getOwners()).isEmpty()) {
            return false;
        }
        agreement.settle(clock.instant());
        var moment = agreement.getGoLiveAt();
        carryOut(translation, agreement.getRevisionId(), moment != null && moment.isAfter(clock.instant()) ? moment : null);
        events.announce(new JointEvent.Settled(translation, agreement));
        return true;
    }

    /** The owners are others now: those who left are no longer awaited, those who came have seen what readers see. */
    void reconsider(Entry entry, Set<Long> newcomers) {
        for (var translation : entry.getTranslations()) {
            agreements.lock(translation.getId()).ifPresent(agreement -> {
                if (!agreement.isOpen()) {
                    newcomers.forEach(group -> agreement.consent(group, access.identity(), clock.instant()));
                } else if (!settle(translation, agreement) && entry.getOwners().size() < 2) {
                    agreements.forget(translation.getId());
                }
            });
        }
    }

    private void carryOut(Translation translation, long revisionId, Instant moment) {
        if (moment == null) {
            goLive(translation, revisionId);
        } else {
            translation.schedule(revisions.find(revisionId).orElseThrow(), moment);
            audit.record("content.schedule", translation, null, moment);
        }
    }

    /** Publishes something that was first published elsewhere, with the date of then. */
    @Transactional
    public void publishAsOf(long translationId, Instant firstPublished) {
        var translation = publishable(translationId);
        rights.requireForEach(EntryRights.FEATURE, translation.getEntry().getOwners());
        reveal(translation, translation.getLatestRevisionId());
        translation.date(firstPublished);
    }

    /** Takes a translation down at a moment; null for never. */
    @Transactional
    public void expireAt(long translationId, Instant moment) {
        publishable(translationId).expireAt(moment);
    }

    /** Takes a translation back: its address says that it was removed. One of its groups is enough; all agree anew before it is shown again. */
    @Transactional
    public void withdraw(long translationId) {
        var translation = publishable(translationId);
        var before = translation.getState();
        translation.withdraw(clock.instant());
        agreements.forget(translationId);
        links.read(translation);
        audit.record("content.withdraw", translation, before, translation.getState());
        if (translation.getEntry().getOwners().size() > 1) {
            events.announce(new JointEvent.TakenBack(translation));
        }
    }

    /** Gives a submitted translation back to its writer, with the reason; nobody is asked to agree to it any more. */
    @Transactional
    public void sendBack(long translationId, String reason) {
        var translation = publishable(translationId);
        translation.sendBack(reason);
        agreements.findOpen(translationId).ifPresent(agreements::remove);
        audit.record("content.sendBack", translation, null, reason);
        events.announce(new EntrySentBack(translation, reason));
    }

    /** Puts an entry forward on the first page, or at the head of its list. */
    @Transactional
    public void feature(long entryId, boolean featured, boolean pinned) {
        rights.require(EntryRights.FEATURE, Set.of());
        var entry = entries.lock(entryId).orElseThrow();
        entry.feature(featured, pinned);
        entry.getTranslations().stream().findFirst().ifPresent(translation ->
                audit.record("content.feature", translation, null, "featured " + featured + ", pinned " + pinned));
    }

    /** Does what is due: goes live, expires. Called by a job; a second call finds nothing to do. */
    @Transactional
    public void doDue() {
        var now = clock.instant();
        for (long id : entries.listDue(now)) {
            var translation = publishable(id);
            if (translation.getScheduledRevisionId() != null && !translation.getGoLiveAt().isAfter(now)) {
                goLive(translation, translation.getScheduledRevisionId());
            }
            if (translation.isLive() && translation.getExpireAt() != null && !translation.getExpireAt().isAfter(now)) {
                translation.expire(now);
                agreements.forget(id);
                links.read(translation);
                audit.record("content.expire", translation);
            }
        }
    }

    private void goLive(Translation translation, long revisionId) {
        reveal(translation, revisionId);
        events.announce(new EntryPublished(translation));
    }

    private void reveal(Translation translation, long revisionId) {
        var before = translation.getState();
        translation.goLive(revisions.find(revisionId).orElseThrow(), clock.instant());
        links.read(translation);
        audit.record("content.publish", translation, before, translation.getState());
    }

    private Translation publishable(long translationId) {
        var translation = entries.findTranslation(translationId)
                .orElseThrow(() -> new AccessDeniedException("an entry of others, or none"));
        rights.require(EntryRights.PUBLISH, translation.getEntry().getOwners());
        EntryService.requireInUse(entries.lock(translation.getEntry().getId()).orElseThrow());
        entries.refresh(translation);
        return translation;
    }
}
