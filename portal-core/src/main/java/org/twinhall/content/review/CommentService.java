package org.twinhall.content.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.content.EntryService;
import org.twinhall.event.Events;
import org.twinhall.persistence.Transactional;

/** Talking about a draft: whoever may write the entry may say something, and settle what was said. */
@Singleton
public class CommentService {

    private final DraftComments comments;
    private final EntryService entries;
    private final Access access;
    private final Events events;
    private final Clock clock;

    @Inject
    CommentService(DraftComments comments, EntryService entries, Access access, Events events, Clock clock) {
        this.comments = comments;
        this.entries = entries;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The comments on a translation: open ones first. */
    public List<DraftComment> list(long translationId) {
        return comments.listOf(entries.getForWriting(translationId).getId());
    }

    /** The accounts that said something of a translation. */
    public Set<Long> authorsOf(long translationId) {
        return comments.authorsOf(translationId);
    }

    /** Says something of the latest revision. */
    @Transactional
    public DraftComment say(long translationId, String content) {
        if (content.isBlank() || content.length() > DraftComment.LONGEST) {
            throw new IllegalArgumentException("a comment has 1 to " + DraftComment.LONGEST + " characters");
        }
        var comment = comments.add(new DraftComment(entries.getLatest(translationId), access.requireSignedIn(), content, clock.instant()));
        events.announce(new DraftCommented(comment));
        return comment;
    }

    /** Says that a comment is dealt with; a second time changes nothing. */
    @Transactional
    public void settle(long commentId) {
        var comment = comments.lock(commentId).orElseThrow(() -> new AccessDeniedException("a comment of others, or none"));
        entries.getForWriting(comment.getTranslationId());
        if (!comment.isSettled()) {
            comment.settle(access.requireSignedIn().name(), clock.instant());
        }
    }
}
