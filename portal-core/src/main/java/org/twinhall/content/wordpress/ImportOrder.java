package org.twinhall.content.wordpress;

import java.nio.file.Path;
import java.util.Map;
import org.twinhall.text.Language;

/**
 * What is to be brought in, and how.
 *
 * @param file        the export
 * @param attachments a folder or zip with the files of the old site; null for none
 * @param fileName    what the export is called by whoever brings it
 * @param groupId     the group that owns what comes; null for the network
 * @param language    of the texts; null for what the file says
 * @param postsKind   the kind of entry that posts become
 * @param comments    whether comments are kept below the texts
 * @param dry         whether nothing is written but the report
 * @param authors     mail addresses of accounts by the logins of those who wrote at the old site; the names of others stay as by-lines
 */
public record ImportOrder(Path file, Path attachments, String fileName, Long groupId, Language language, String postsKind, boolean comments, boolean dry,
                          Map<String, String> authors) {
}
