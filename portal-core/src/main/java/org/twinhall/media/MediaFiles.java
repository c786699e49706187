package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** All uploaded files. */
@Singleton
public class MediaFiles extends Repository<MediaFile> {

    private static final String OWNER = "(m.groupId = :group or (:group = 0 and m.groupId is null))";
    private static final String PICTURES = " and (:pictures = false or m.type <> :pdf)";

    @Inject
    MediaFiles() {
        super(MediaFile.class);
    }

    /** The files of those ids, in one statement; asked for no id the map has nothing. */
    public Map<Long, MediaFile> find(Collection<Long> ids) {
        return ids.isEmpty() ? new HashMap<>() : query("select m from MediaFile m where m.id in :ids").setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(MediaFile::getId, Function.identity()));
    }

    /** Files of a group, the latest first; of the network when the group is null. */
    public List<MediaFile> listOf(Long groupId, boolean picturesOnly, int offset, int limit) {
        return query("select m from MediaFile m where " + OWNER + PICTURES + " order by m.createdAt desc, m.id desc")
                .setParameter("group", groupId == null ? 0 : groupId).setParameter("pictures", picturesOnly)
                .setParameter("pdf", FileType.PDF).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long countOf(Long groupId, boolean picturesOnly) {
        return query("select count(m) from MediaFile m where " + OWNER + PICTURES, Long.class)
                .setParameter("group", groupId == null ? 0 : groupId).setParameter("pictures", picturesOnly)
                .setParameter("pdf", FileType.PDF).getSingleResult();
    }

    List<MediaFile> listUploadedBy(long accountId) {
        return query("select m from MediaFile m where m.uploadedBy = :account order by m.id").setParameter("account", accountId)
                .getResultList();
    }
}
