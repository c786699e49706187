package org.twinhall.content.notice;

import jakarta.inject.Inject;
import java.util.HashSet;
import org.twinhall.content.EntryService;
import org.twinhall.content.review.CommentService;
import org.twinhall.content.review.DraftCommented;
import org.twinhall.event.EventListener;

/** Shows a comment to those who wrote the text or spoke of it before. */
public class OnCommented implements EventListener<DraftCommented> {

    private final Colleagues colleagues;
    private final CommentService comments;
    private final EntryService entries;
    private final Notices notices;

    @Inject
    OnCommented(Colleagues colleagues, CommentService comments, EntryService entries, Notices notices) {
        this.colleagues = colleagues;
        this.comments = comments;
        this.entries = entries;
        this.notices = notices;
    }

    @Override
    public void on(DraftCommented event) {
        var translation = entries.getForWriting(event.comment().getTranslationId());
        var spoke = new HashSet<>(colleagues.writersOf(translation));
        spoke.addAll(colleagues.stillOf(translation.getEntry(), comments.authorsOf(translation.getId())));
        notices.tell(spoke, Notice.COMMENTED, translation, event.comment().getContent());
    }
}
