package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.twinhall.text.Language;

/** Drafts as readers will see them, for those who may write them. */
@Singleton
public class Drafts {

    private final EntryService entries;
    private final EntryViews views;
    private final Clock clock;

    @Inject
    Drafts(EntryService entries, EntryViews views, Clock clock) {
        this.entries = entries;
        this.views = views;
        this.clock = clock;
    }

    /** The latest wording of an entry in a reader's language, else in the one that there is, as if it were published now. */
    public EntryView view(long entryId, Language reader) {
        var entry = entries.getEntryForWriting(entryId);
        var shown = entry.translation(reader).or(() -> entry.translation(reader.other())).orElseThrow();
        return view(shown, reader);
    }

    /** The latest wording of a translation, as if it were published now. */
    public EntryView view(Translation shown, Language reader) {
        var dated = shown.getFirstLiveAt() == null ? clock.instant() : shown.getFirstLiveAt();
        return views.of(shown, entries.getLatest(shown.getId()).wording(), dated, reader);
    }
}
