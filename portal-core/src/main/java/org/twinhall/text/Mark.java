package org.twinhall.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** A short mark of values: the same for the same values, another for others; goes with a form, so that a save can tell what changed. */
public final class Mark {

    private Mark() {
    }

    /** The mark of values that write themselves always alike; sets are given sorted. */
    public static String of(Object... values) {
        return UUID.nameUUIDFromBytes(Arrays.toString(values).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
