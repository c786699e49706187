package org.twinhall.archive;

import java.nio.file.Path;

/**
 * Where archives lie until they are fetched or too old, and what portal writes them.
 *
 * @param folder  made when it is needed, for the portal's own user alone
 * @param version of the portal
 */
public record ArchiveSettings(Path folder, String version) {

    Path file(long archiveId) {
        return folder.resolve(archiveId + ".zip");
    }
}
