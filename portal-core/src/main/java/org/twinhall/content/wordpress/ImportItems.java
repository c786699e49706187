package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** What became of the items of all runs. */
@Singleton
class ImportItems extends Repository<ImportItem> {

    @Inject
    ImportItems() {
        super(ImportItem.class);
    }

    boolean isDone(long runId, String kind, String externalId) {
        return query("select count(i) from ImportItem i where i.runId = :run and i.kind = :kind and i.externalId = :id", Long.class)
                .setParameter("run", runId).setParameter("kind", kind).setParameter("id", externalId).getSingleResult() > 0;
    }

    /** The latest item of a site with that id that is here. */
    Optional<ImportItem> findHere(String site, String externalId, boolean attachment) {
        return first(query("select i from ImportItem i where i.site = :site and i.externalId = :id and "
                + (attachment ? "i.mediaId is not null" : "i.entryId is not null") + " order by i.id desc")
                .setParameter("site", site).setParameter("id", externalId));
    }

    /** The file that was at an address of a site. */
    Optional<Long> findFile(String site, String address) {
        return address.isEmpty() ? Optional.empty() : first(query(
                "select i.mediaId from ImportItem i where i.site = :site and i.address = :address and i.mediaId is not null order by i.id desc", Long.class)
                .setParameter("site", site).setParameter("address", address));
    }

    /** The entry that was at an address; of any site when that is null. */
    Optional<Long> findEntry(String site, String address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var query = query("select i.entryId from ImportItem i where i.address = :address and i.entryId is not null"
                + (site == null ? "" : " and i.site = :site") + " order by i.id desc", Long.class).setParameter("address", address);
        return first(site == null ? query : query.setParameter("site", site));
    }

    /** The ids at the old site of the pictures that belong to an item, in their order. */
    List<String> listFilesOf(String site, String parent) {
        return query("select i.externalId from ImportItem i where i.site = :site and i.parent = :parent and i.mediaId is not null order by i.position, i.id",
                String.class).setParameter("site", site).setParameter("parent", parent).getResultList();
    }

    /** Ids of the entries that a run brought, parents' order first: by parent and position. */
    List<Long> listBrought(long runId) {
        return query("select i.id from ImportItem i where i.runId = :run and i.entryId is not null and (i.outcome = :imported or i.outcome = :changed)"
                + " order by i.parent, i.position, i.id", Long.class).setParameter("run", runId)
                .setParameter("imported", ImportItem.Outcome.IMPORTED).setParameter("changed", ImportItem.Outcome.CHANGED).getResultList();
    }

    /** Ids of everything that a run brought, the latest first. */
    List<Long> listUndoable(long runId) {
        return query("select i.id from ImportItem i where i.runId = :run and i.outcome = :imported and (i.entryId is not null or i.mediaId is not null)"
                + " order by i.id desc", Long.class).setParameter("run", runId).setParameter("imported", ImportItem.Outcome.IMPORTED).getResultList();
    }

    /** Other items that stand for the same entry. */
    List<ImportItem> listOfEntry(long entryId) {
        return query("select i from ImportItem i where i.entryId = :entry").setParameter("entry", entryId).getResultList();
    }

    /** Other items that stand for the same file. */
    List<ImportItem> listOfFile(long mediaId) {
        return query("select i from ImportItem i where i.mediaId = :media").setParameter("media", mediaId).getResultList();
    }

    /** A page of the report of a run; all outcomes when it is null. */
    List<ImportItem> list(long runId, ImportItem.Outcome outcome, int offset, int limit) {
        var query = query("select i from ImportItem i where i.runId = :run" + (outcome == null ? "" : " and i.outcome = :outcome") + " order by i.id")
                .setParameter("run", runId).setFirstResult(offset).setMaxResults(limit);
        return outcome == null ? query.getResultList() : query.setParameter("outcome", outcome).getResultList();
    }

    /** How many items of a run have each outcome. */
    Map<ImportItem.Outcome, Long> count(long runId) {
        var counts = new EnumMap<ImportItem.Outcome, Long>(ImportItem.Outcome.class);
        query("select i.outcome, count(i) from ImportItem i where i.runId = :run group by i.outcome", Object[].class)
                .setParameter("run", runId).getResultList().forEach(row -> counts.put((ImportItem.Outcome) row[0], (Long) row[1]));
        return counts;
    }
}
