package org.twinhall.media;

import java.nio.file.Path;

/**
 * The bytes that are served at an address.
 *
 * @param path  where they lie
 * @param type  what they are
 * @param asked whether it is what was asked for, and not the nearest to it
 */
record Rendition(Path path, FileType type, boolean asked) {
}
