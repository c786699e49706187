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
    private static final int FORM_OVER_FILE = 10;

    /**
     * Most bytes of a posted form with a file. Far above the limit of the file: a browser whose form is not read to its end
     * shows a broken connection instead of our message, and forgets what was typed beside the file.
     */
    public long largestForm() {
        return largest * FORM_OVER_FILE;
    }

    /** The limit as people say it. */
    public long largestInMegabytes() {
        return largest / MEGABYTE;
    }

    public static MediaSettings of(Path folder, int megabytes) {
        return new MediaSettings(folder, megabytes * MEGABYTE);
    }
}
