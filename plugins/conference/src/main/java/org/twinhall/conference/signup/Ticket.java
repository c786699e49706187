package org.twinhall.conference.signup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.twinhall.account.Secret;
import org.twinhall.conference.event.Event;

/**
 * What the code of a ticket holds. It is made from the secret of the private link, and nothing leads back from it: whoever reads
 * or photographs a ticket can check its people in and nothing else.
 *
 * @param value 128 bits in letters and digits
 */
public record Ticket(String value) {

    private static final int BYTES = 16;

    /** The ticket of a sign-up; the same each time. */
    public static Ticket of(SignUp signUp) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(("ticket " + signUp.getSecret()).getBytes(StandardCharsets.UTF_8));
            return new Ticket(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By what those at the door know it again without being able to make it: the SHA-256 of its value, in hex. */
    public String digest() {
        return new Secret(value).hash();
    }

    /** Where it leads, below the language. */
    public String path(Event event) {
        return "/events/" + event.getSlug() + "/tickets/" + value;
    }
}
