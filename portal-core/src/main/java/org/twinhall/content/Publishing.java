package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.event.Events;
import org.twinhall.persistence.Transactional;

/** Showing entries to readers, and taking them back. */
@Singleton
public class Publishing {

    private final Entries entries;
    private final Revisions revisions;
    private final EntryRights rights;
    private final SecondLook secondLook;
    private final EntryAudit audit;
    private final Events events;
    private final Clock clock;

    @Inject
    Publishing(Entries entries, Revisions revisions, EntryRights rights, SecondLook secondLook, EntryAudit audit, Events events, Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.rights = rights;
        this.secondLook = secondLook;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Shows the latest revision to readers, at once. */
    @Transactional
    public void publish(long translationId) {
        var translation = publishable(translationId);
        secondLook.require(translation);
        goLive(translation, translation.getLatestRevisionId());
    }

    /** Shows the latest revision to readers from a moment on; one that has come already means at once. */
    @Transactional
    public void publishAt(long translationId, Instant moment) {
        var translation = publishable(translationId);
        secondLook.require(translation);
        if (!moment.isAfter(clock.instant())) {
            goLive(translation, translation.getLatestRevisionId());
            return;
        }
        translation.schedule(revisions.find(translation.getLatestRevisionId()).orElseThrow(), moment);
        audit.record("content.schedule", translation, null, moment);
    }

    /** Publishes something that was first published elsewhere, with the date of then. */
    @Transactional
    public void publishAsOf(long translationId, Instant firstPublished) {
        var translation = publishable(translationId);
        rights.require(EntryRights.FEATURE, translation.getEntry().getOwners());
        show(translation, translation.getLatestRevisionId());
        translation.date(firstPublished);
    }

    /** Takes a translation down at a moment; null for never. */
    @Transactional
    public void expireAt(long translationId, Instant moment) {
        publishable(translationId).expireAt(moment);
    }

    /** Takes a translation back: its address says that it was removed. */
    @Transactional
    public void withdraw(long translationId) {
        var translation = publishable(translationId);
        var before = translation.getState();
        translation.withdraw(clock.instant());
        audit.record("content.withdraw", translation, before, translation.getState());
    }

    /** Gives a submitted translation back to its writer, with the reason. */
    @Transactional
    public void sendBack(long translationId, String reason) {
        var translation = publishable(translationId);
        translation.sendBack(reason);
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
                audit.record("content.expire", translation);
            }
        }
    }

    private void goLive(Translation translation, long revisionId) {
        show(translation, revisionId);
        events.announce(new EntryPublished(translation));
    }

    private void show(Translation translation, long revisionId) {
        var before = translation.getState();
        translation.goLive(revisions.find(revisionId).orElseThrow(), clock.instant());
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
