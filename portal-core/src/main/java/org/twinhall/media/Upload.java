package org.twinhall.media;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody offers.
 *
 * @param name    its name as uploaded, folders included if the browser sent them
 * @param content opens its bytes
 */
public record Upload(String name, Content content) {

    /** Opens the bytes of a file. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }
}
