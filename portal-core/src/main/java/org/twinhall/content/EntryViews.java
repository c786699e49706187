package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.text.Language;

/** Puts together what the page of an entry shows; who may see it was asked before. */
@Singleton
class EntryViews {

    private final EntryPaths paths;
    private final MediaFiles files;

    @Inject
    EntryViews(EntryPaths paths, MediaFiles files) {
        this.paths = paths;
        this.files = files;
    }

    /**
     * A wording of a translation as a reader of a language sees it.
     *
     * @param dated when it was first published, or would be
     */
    EntryView of(Translation shown, Wording wording, Instant dated, Language reader) {
        var entry = shown.getEntry();
        Map<Language, String> addresses = new EnumMap<>(Language.class);
        entry.getTranslations().stream().filter(Translation::isLive)
                .forEach(translation -> addresses.put(translation.getLanguage(), paths.path(translation)));
        return new EntryView(entry.getId(), entry.getKind(), entry.getParentId(), shown.getLanguage(), shown.getSlug(),
                paths.path(entry, reader, shown.getSlug()), wording.title(), wording.lead(), wording.body(), wording.fields(), dated,
                entry.getOwners(), entry.getTopics(), entry.getPlaces(), addresses, picture(entry), entry.getVisibility() == Visibility.PUBLIC,
                entry.getByline());
    }

    private MediaFile picture(Entry entry) {
        return entry.getLeadMediaId() == null ? null : files.find(entry.getLeadMediaId()).orElse(null);
    }
}
