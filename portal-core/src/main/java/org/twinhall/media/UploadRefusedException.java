package org.twinhall.media;

/** A file cannot be kept; says why to the person who offered it. */
public class UploadRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; the bundle key of the sentence is {@code media.refused.<reason>}. */
    public enum Reason {
        /** There is no file, or nothing in it. */
        EMPTY("empty"),
        /** Larger than the portal's limit; the argument is the limit in megabytes. */
        TOO_LARGE("tooLarge"),
        /** None of the types of {@link FileType}. */
        TYPE("type"),
        /** An office document with macros. */
        PROGRAM("program"),
        /** A HEIC or AVIF picture of a telephone. */
        TELEPHONE("telephone"),
        /** Looks like a picture but cannot be read. */
        BROKEN("broken"),
        /** More pixels than can be read safely; the argument is the limit in millions. */
        TOO_MANY_PIXELS("tooManyPixels"),
        /** Another kind than the file in whose place it should stand. */
        OTHER_KIND("otherKind"),
        /** Its owner's files would be more than they may be; the argument is the limit in megabytes. */
        QUOTA("quota"),
        /** Somebody asked that it is not shown, and it was taken down. */
        TAKEN_DOWN("takenDown"),
        /** The server's disk is full. */
        DISK_FULL("diskFull"),
        /** The server cannot write where files are kept. */
        NOT_WRITTEN("notWritten");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;
    private final long argument;

    UploadRefusedException(Reason reason, long argument, Throwable cause) {
        super(reason.key, cause, false, cause != null);
        this.reason = reason;
        this.argument = argument;
    }

    UploadRefusedException(Reason reason) {
        this(reason, 0, null);
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the same file will be refused again; false when there may be room for it another time. */
    public boolean isForGood() {
        return reason != Reason.QUOTA && reason != Reason.DISK_FULL && reason != Reason.NOT_WRITTEN;
    }

    /** Bundle key of the sentence that says why. */
    public String key() {
        return "media.refused." + reason.key;
    }

    /** The number that belongs into the sentence. */
    public long argument() {
        return argument;
    }
}
