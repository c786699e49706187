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
    private final EntryPaths paths;
    private final Clock clock;

    @Inject
    Drafts(EntryService entries, EntryViews views, EntryPaths paths, Clock clock) {
        this.entries = entries;
        this.views = views;
        this.paths = paths;
        this.clock = clock;
    }

    /** The latest wording of an entry in a reader's language, else in the one that there is, as if it were published now. */
    public EntryView view(long entryId, Language reader) {
        return view(shown(entryId, reader), reader);
    }

    /** The path, below the reader's language, of the page that shows that wording. */
    public String path(long entryId, Language reader) {
        var shown = shown(entryId, reader);
        return paths.path(shown.getEntry(), reader, shown.getSlug());
    }

    private Translation shown(long entryId, Language reader) {
        var entry = entries.getEntryForWriting(entryId);
        return entry.translation(reader).or(() -> entry.translation(reader.other())).orElseThrow();
    }

    /** The latest wording of a translation, as if it were published now. */
    public EntryView view(Translation shown, Language reader) {
        var dated = shown.getFirstLiveAt() == null ? clock.instant() : shown.getFirstLiveAt();
        return views.of(shown, entries.getLatest(shown.getId()).wording(), dated, reader);
    }
}
