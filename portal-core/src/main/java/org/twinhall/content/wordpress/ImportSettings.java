package org.twinhall.content.wordpress;

import java.nio.file.Path;

/**
 * Where files lie while they are brought in.
 *
 * @param folder made when it is needed
 */
public record ImportSettings(Path folder) {
}
