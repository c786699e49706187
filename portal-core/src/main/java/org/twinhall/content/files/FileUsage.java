package org.twinhall.content.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.content.EntryRights;
import org.twinhall.content.Translation;
import org.twinhall.persistence.Repository;
import org.twinhall.text.Language;

/** Where a file is used: in the latest wording of texts, in what readers see of them, and first above them. */
@Singleton
public class FileUsage extends Repository<Translation> {

    private final EntryRights rights;

    @Inject
    FileUsage(EntryRights rights) {
        super(Translation.class);
        this.rights = rights;
    }

    /** A text that uses a file. */
    record Use(long entryId, Language language, String title) {
    }

    /** The texts that use a file and that the current person may write, by title. */
    List<Use> list(long mediaId) {
        return query("select t from Translation t join fetch t.entry e left join t.media m, Revision r where r.id = t.latestRevisionId and e.trashedAt is null"
                + " and (e.leadMediaId = :media or r.body like :path or m = :media) order by t.title")
                .setParameter("media", mediaId).setParameter("path", "%/media/" + mediaId + "/%").getResultStream()
                .filter(translation -> rights.may(EntryRights.WRITE, translation.getEntry().getOwners())).distinct()
                .map(translation -> new Use(translation.getEntry().getId(), translation.getLanguage(), translation.getTitle())).toList();
    }
}
