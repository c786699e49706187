package org.twinhall.media;

/** What a picture is kept as, besides its own width and type. */
public enum Renditions {
    /** What shows it at once; a job makes the rest. */
    WAITING,
    /** All widths in its own type. */
    PLAIN,
    /** All widths in its own type, and all of them smaller as WebP. */
    WEBP
}
