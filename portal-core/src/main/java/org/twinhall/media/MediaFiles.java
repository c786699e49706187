package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** All uploaded files. */
@Singleton
public class MediaFiles extends Repository<MediaFile> {

    private static final String OWNER = "(m.groupId = :group or (:group = 0 and m.groupId is null))";
    private static final String WANTED = " from MediaFile m where " + OWNER + " and m.type in :types"
            + " and (:tag = '' or exists (select t from MediaFile n join n.tags t where n = m and t = :tag)) and (:words = '' or lower(m.title) like :words escape '!'"
            + " or lower(m.altEnglish) like :words escape '!' or lower(m.altArabic) like :words escape '!' or lower(m.credit) like :words escape '!'"
            + " or exists (select t from MediaFile n join n.tags t where n = m and t like :words escape '!'))";

    @Inject
    MediaFiles() {
        super(MediaFile.class);
    }

    /** The files of those ids, in one statement; asked for no id the map has nothing. */
    public Map<Long, MediaFile> find(Collection<Long> ids) {
        return ids.isEmpty() ? new HashMap<>() : query("select m from MediaFile m where m.id in :ids").setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(MediaFile::getId, Function.identity()));
    }

    /** Wanted files, the latest first. */
    public List<MediaFile> list(MediaFilter filter, int offset, int limit) {
        return wanted(query("select m" + WANTED + " order by m.createdAt desc, m.id desc"), filter)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    public long count(MediaFilter filter) {
        return wanted(query("select count(m)" + WANTED, Long.class), filter).getSingleResult();
    }

    /** The tags that files of a group have, or of the network when the group is null; by alphabet. */
    public List<String> listTags(Long groupId) {
        return query("select t from MediaFile m join m.tags t where " + OWNER, String.class)
                .setParameter("group", owner(groupId)).getResultStream().distinct().sorted().toList();
    }

    /** How many bytes the files of a group are, or of the network when the group is null. */
    public long bytesOf(Long groupId) {
        return Optional.ofNullable(query("select sum(m.size) from MediaFile m where " + OWNER, Long.class)
                .setParameter("group", owner(groupId)).getSingleResult()).orElse(0L);
    }

    /** A file of the same owner with the same bytes. */
    Optional<MediaFile> findSame(Long groupId, String sha256) {
        return first(query("select m from MediaFile m where " + OWNER + " and m.sha256 = :sha256 order by m.id")
                .setParameter("group", owner(groupId)).setParameter("sha256", sha256));
    }

    /** Every file with those bytes, whosoever it is. */
    public List<MediaFile> listSame(String sha256) {
        return query("select m from MediaFile m where m.sha256 = :sha256 order by m.id").setParameter("sha256", sha256).getResultList();
    }

    /** Pictures whose renditions are not all made, the latest first. */
    List<MediaFile> listWaiting(int limit) {
        return query("select m from MediaFile m where m.renditions = :waiting order by m.contentAt desc, m.id desc")
                .setParameter("waiting", Renditions.WAITING).setMaxResults(limit).getResultList();
    }

    List<MediaFile> listUploadedBy(long accountId) {
        return query("select m from MediaFile m where m.uploadedBy = :account order by m.id").setParameter("account", accountId)
                .getResultList();
    }

    private static <R> TypedQuery<R> wanted(TypedQuery<R> query, MediaFilter filter) {
        var types = EnumSet.allOf(FileType.class);
        types.removeIf(type -> filter.kind() != null && type.kind() != filter.kind());
        var words = filter.words().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return query.setParameter("group", owner(filter.groupId())).setParameter("types", types).setParameter("tag", filter.tag())
                .setParameter("words", words.isEmpty() ? "" : "%" + words + "%");
    }

    private static long owner(Long groupId) {
        return groupId == null ? 0 : groupId;
    }
}
