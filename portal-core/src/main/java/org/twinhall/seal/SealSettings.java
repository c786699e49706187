package org.twinhall.seal;

import java.nio.file.Path;

/**
 * Where the keys of the seal are kept.
 *
 * @param file one key a line, in Base64; the first closes, each of them opens
 */
public record SealSettings(Path file) {
}
