package org.twinhall.media;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What its owners note about a file to find it again and to use it rightly.
 *
 * @param tags        words by which it is filed, at most {@link #MOST_TAGS}
 * @param consent     whether those who are seen agreed
 * @param consentNote who asked whom, and when; never shown to readers
 * @param focus       what stays in sight when it is cut
 */
public record MediaNote(Set<String> tags, Consent consent, String consentNote, Focus focus) {

    public static final int MOST_TAGS = 12;
    public static final int LONGEST_TAG = 40;
    /** Most characters of a line of tags. */
    public static final int LONGEST_TAGS = MOST_TAGS * (LONGEST_TAG + 2);
    public static final int LONGEST_CONSENT = 500;
    public static final MediaNote NONE = new MediaNote(Set.of(), Consent.UNSAID, "", Focus.CENTRE);

    /** A note of nothing but tags. */
    public static MediaNote tagged(Set<String> tags) {
        return new MediaNote(tags, Consent.UNSAID, "", Focus.CENTRE);
    }

    /** The tags in a line, parted by commas of either script; in small letters, each once. */
    public static Set<String> tags(String line) {
        var tags = new TreeSet<String>();
        Stream.of(line.split("[,،;؛\\n]")).map(tag -> tag.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG).limit(MOST_TAGS).forEach(tags::add);
        return tags;
    }
}
