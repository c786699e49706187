package org.twinhall.planet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.text.Folding;

/**
 * By what an item is known again.
 *
 * @param guid    what its feed calls it
 * @param address where it is, whichever way the address is written
 * @param words   what it says, whichever way that is spelt; empty when it says too little to tell it from others
 */
record ItemKeys(String guid, String address, String words) {

    private static final String TRACKING = "(?i)(utm_\\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref)=.*";
    private static final int FEWEST_CHARACTERS = 60;

    static ItemKeys of(FoundItem item) {
        var words = Folding.key(item.title() + " " + item.excerpt().replace("…", ""));
        return new ItemKeys(digest(item.guid()), digest(plain(item.address())), words.length() < FEWEST_CHARACTERS ? "" : digest(words));
    }

    /** The address without what does not tell pages apart: scheme, www, fragment, a slash at its end, marks of campaigns. */
    static String plain(String address) {
        var parts = address.replaceFirst("#.*", "").split("\\?", 2);
        var place = parts[0].replaceFirst("^(?i)https?://(www\\.)?", "");
        int slash = place.indexOf('/') < 0 ? place.length() : place.indexOf('/');
        var host = place.substring(0, slash).toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
        var query = parts.length < 2 ? "" : Stream.of(parts[1].split("&")).filter(part -> !part.isEmpty() && !part.matches(TRACKING))
                .collect(Collectors.joining("&"));
        return host + place.substring(slash).replaceFirst("/+$", "") + (query.isEmpty() ? "" : "?" + query);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
