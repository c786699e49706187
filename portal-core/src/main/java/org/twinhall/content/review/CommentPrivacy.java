package org.twinhall.content.review;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** What people said of drafts goes with them when they ask for their data; when they leave, their names go. */
public class CommentPrivacy implements PersonalData {

    private final DraftComments comments;

    @Inject
    CommentPrivacy(DraftComments comments) {
        this.comments = comments;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var said = comments.listBy(accountId).stream().map(DraftComment::getContent).toList();
        return said.isEmpty() ? Map.of() : Map.of("comments", said);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        comments.listBy(accountId).forEach(DraftComment::forgetAuthor);
    }
}
