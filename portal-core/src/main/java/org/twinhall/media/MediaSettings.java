package org.twinhall.media;

import java.nio.file.Path;

/**
 * Where files are kept and how large they may be.
 *
 * @param folder  the folder of all uploaded files
 * @param largest most bytes of one upload
 */
public record MediaSettings(Path folder, long largest) {

    private static final long MEGABYTE = 1024L * 1024;

    /** The limit as people say it. */
    public long largestInMegabytes() {
        return largest / MEGABYTE;
    }

    public static MediaSettings of(Path folder, int megabytes) {
        return new MediaSettings(folder, megabytes * MEGABYTE);
    }
}
