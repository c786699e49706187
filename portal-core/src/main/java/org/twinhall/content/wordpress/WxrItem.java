package org.twinhall.content.wordpress;

import java.util.List;
import java.util.Map;
import org.twinhall.text.Mark;

/**
 * An item of a WordPress export.
 *
 * @param date    in UTC as {@code yyyy-MM-dd HH:mm:ss}; empty when it has none
 * @param parent  id of the item above; 0 for none
 * @param order   its place among its siblings
 * @param terms   its categories and tags
 * @param comments those that were approved
 * @param meta    other values by name
 */
record WxrItem(String id, String type, String title, String link, String slug, String creator, String date, String status, String parent, int order,
               String password, String content, String excerpt, String attachment, List<Term> terms, List<Comment> comments, Map<String, String> meta) {

    /** A category or tag. */
    record Term(String slug, String name) {
    }

    /** What a reader wrote below it. */
    record Comment(String author, String date, String text) {
    }

    boolean isAttachment() {
        return type.equals("attachment");
    }

    boolean isPage() {
        return type.equals("page");
    }

    boolean isText() {
        return isPage() || type.equals("post");
    }

    /** Another one whenever the item was changed. */
    String mark() {
        return Mark.of(title, link, slug, date, status, parent, order, content, excerpt, attachment, terms, comments);
    }
}
