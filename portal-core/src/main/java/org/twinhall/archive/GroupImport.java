package org.twinhall.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.content.EntryKinds;
import org.twinhall.media.MediaSettings;
import org.twinhall.persistence.UnitOfWork;

/** Takes the archive of one group into a portal that holds other things already: all of it in one transaction, or nothing. */
@Singleton
public class GroupImport {

    private static final Pattern FILE = Pattern.compile("media/([0-9a-f]{2}/([0-9a-f]{64})(-[a-z0-9]{1,12})?\\.[a-z0-9]{1,5})");

    private final GroupTables tables;
    private final KeptArchives archives;
    private final PortalKey key;
    private final EntryKinds kinds;
    private final MediaSettings media;
    private final UnitOfWork unitOfWork;
    private final ChangeLog changes;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    GroupImport(GroupTables tables, KeptArchives archives, PortalKey key, EntryKinds kinds, MediaSettings media, UnitOfWork unitOfWork, ChangeLog changes,
                Access access, AuditTrail audit) {
        this.tables = tables;
        this.archives = archives;
        this.key = key;
        this.kinds = kinds;
        this.media = media;
        this.unitOfWork = unitOfWork;
        this.changes = changes;
        this.access = access;
        this.audit = audit;
    }

    /** A trial came to its end: what it wrote is taken back. */
    private static final class Rehearsed extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Takes an archive in. A second time it finds everything here already, and changes nothing.
     *
     * @param dry whether everything is done and taken back, so that the report says what would become of it
     */
    public GroupReport take(Path file, boolean dry) throws ArchiveException {
        access.require(ArchiveService.ADMINISTER);
        try (var archive = new Archive(file)) {
            if (!archive.isOfGroup()) {
                throw new ArchiveException("this is the archive of a whole portal: only an empty portal takes it in, at the command line");
            }
            archive.verify();
            requireKnownTables(archive);
            var report = new GroupReport(archive.manifest().group(), dry);
            var copied = new ArrayList<Path>();
            boolean done = false;
            try {
                unitOfWork.inTransaction(() -> {
                    take(archive, report, copied);
                    if (dry) {
                        throw new Rehearsed();
                    }
                    return null;
                });
                done = true;
            } catch (Rehearsed e) {
                // That was the purpose.
            } catch (SQLException | IOException e) {
                throw new ArchiveException("the archive cannot be taken in: " + e.getMessage(), e);
            } finally {
                if (!done) {
                    for (var one : copied) {
                        Files.deleteIfExists(one);
                    }
                }
            }
            return report;
        } catch (ArchiveException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ArchiveException("the archive cannot be taken in: " + e.getMessage(), e);
        }
    }

    private void requireKnownTables(Archive archive) throws ArchiveException {
        for (var name : archive.manifest().sums().keySet()) {
            var table = name.replaceAll("^tables/|\\.jsonl$", "");
            if (name.startsWith("tables/") && !tables.knows(table)) {
                throw new ArchiveException("the archive has the table " + table + ", which this portal does not know: install the plugin that it belongs to");
            }
        }
    }

    private void take(Archive archive, GroupReport report, List<Path> copied) throws SQLException, IOException, ArchiveException {
        var connection = archives.connection();
        archive.requireVersions(connection);
        archive.rows("entry", row -> {
            if (!kinds.isKnown(row.getOrDefault("kind", ""))) {
                throw new ArchiveException("the archive has texts of the kind " + row.get("kind") + ", which this portal does not know: install the plugin that it belongs to");
            }
        });
        var origin = archive.manifest().origin();
        var known = new OriginRows(connection, origin, origin.equals(key.get()));
        var plan = new GroupPlan(connection, archive, tables, known, report);
        plan.make();
        if (plan.mapping(GroupTables.ROOT).size() != 1) {
            throw new ArchiveException("the archive does not hold one group");
        }
        var links = new ArchivedLinks(plan.mapping("media_file"), plan.renamed(), kind -> kinds.get(kind).path());
        var digests = new GroupTaking(connection, archive, tables, plan, links, report).write();
        for (var rows : tables.inOrder()) {
            if (rows.isUnit()) {
                known.remember(rows.table(), plan.mapping(rows.table()));
            }
            if (rows.trackedAs() != null) {
                plan.fresh(rows.table()).forEach(id -> changes.note(new ChangeKey(rows.trackedAs(), plan.idHere(rows.table(), id))));
            }
        }
        report.countFiles(copy(archive, digests, report.isDry(), copied));
        if (report.come() > 0) {
            audit.record(Act.of("archive.take", "group", plan.mapping(GroupTables.ROOT).values().iterator().next(), report.group()));
        }
    }

    /** The files that go with new rows; each lies here once, whoever shows it. */
    private int copy(Archive archive, Set<String> digests, boolean dry, List<Path> copied) throws IOException, ArchiveException {
        var files = new HashSet<String>();
        for (var name : archive.manifest().sums().keySet()) {
            var parts = FILE.matcher(name);
            if (parts.matches() && digests.contains(parts.group(2)) && !Files.exists(media.folder().resolve(parts.group(1)))) {
                // A picture lies here in several widths and formats.
                files.add(parts.group(2));
                if (!dry) {
                    var target = media.folder().resolve(parts.group(1));
                    Files.createDirectories(target.getParent());
                    var part = Files.createTempFile(media.folder(), "incoming-", ".part");
                    copied.add(part);
                    var digest = ArchiveWriter.digest();
                    try (var input = new DigestInputStream(archive.open(name), digest)) {
                        Files.copy(input, part, StandardCopyOption.REPLACE_EXISTING);
                    }
                    if (parts.group(3) == null && !HexFormat.of().formatHex(digest.digest()).equals(parts.group(2))) {
                        throw new ArchiveException(name + " is not what its name says");
                    }
                    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                    copied.add(target);
                }
            }
        }
        return files.size();
    }
}
