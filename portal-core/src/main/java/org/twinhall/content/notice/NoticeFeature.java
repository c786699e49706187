package org.twinhall.content.notice;

import org.twinhall.content.EntryPublished;
import org.twinhall.content.EntrySentBack;
import org.twinhall.content.EntrySubmitted;
import org.twinhall.content.review.DraftCommented;
import org.twinhall.plugin.Feature;

/** Who works on a text hears by mail what others do with it. */
public final class NoticeFeature extends Feature {

    @Override
    protected void configure() {
        on(EntrySubmitted.class, OnSubmitted.class);
        on(EntrySentBack.class, OnSentBack.class);
        on(EntryPublished.class, OnPublished.class);
        on(DraftCommented.class, OnCommented.class);
    }
}
