package org.twinhall.content.review;

import java.time.Duration;
import org.twinhall.plugin.Feature;
import org.twinhall.plugin.GroupRows;

/** What colleagues do with drafts. */
public final class ReviewFeature extends Feature {

    @Override
    protected void configure() {
        entities(DraftComment.class, PreviewLink.class);
        page("/desk/entries/${entry}/${written}/review", ReviewPage.class);
        resource("/preview-files/${token}/${id}", SharedFileResource.class);
        job(Duration.ofHours(6), PrunePreviewLinksJob.class);
        groupRows(GroupRows.of("draft_comment").below("translation", "translation_id").refers("author_id", "account"));
        personalData(CommentPrivacy.class);
    }
}
