package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.twinhall.persistence.Repository;

/** What documents say. */
@Singleton
public class FileTexts extends Repository<FileText> {

    @Inject
    FileTexts() {
        super(FileText.class);
    }

    /** What the files of those ids say, as far as it is known. */
    public List<String> listOf(Collection<Long> mediaIds) {
        return mediaIds.isEmpty() ? List.of() : query("select t.content from FileText t, MediaFile m where t.sha256 = m.sha256 and m.id in :ids",
                String.class).setParameter("ids", mediaIds).getResultList();
    }

    /** A file that says something nobody has read yet; the oldest first. */
    List<MediaFile> listUnread(int limit) {
        var documents = EnumSet.allOf(FileType.class);
        documents.removeIf(type -> type.kind() != FileType.Kind.DOCUMENT);
        return entities().createQuery("select m from MediaFile m where m.type in :documents"
                + " and not exists (select t from FileText t where t.sha256 = m.sha256) order by m.id", MediaFile.class)
                .setParameter("documents", documents).setMaxResults(limit).getResultList();
    }

    boolean contains(String sha256) {
        return entities().find(FileText.class, sha256) != null;
    }

    void remove(String sha256) {
        entities().createQuery("delete from FileText t where t.sha256 = :sha256").setParameter("sha256", sha256).executeUpdate();
    }
}
