package org.twinhall.account.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password's hash by Argon2id (RFC 9106) with what it was made with, written as {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash},
 * the form in which its reference implementation writes it.
 *
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes  that could be walked at the same time
 */
record Argon2Hash(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

    private static final Pattern WRITTEN = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** Hashes a password. */
    static Argon2Hash of(String password, int memory, int passes, int lanes, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        var hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return new Argon2Hash(memory, passes, lanes, salt, hash);
    }

    /** Reads what {@link #text} wrote; nothing when it is something else. */
    static Optional<Argon2Hash> read(String text) {
        var found = WRITTEN.matcher(text);
        return !found.matches() ? Optional.empty() : Optional.of(new Argon2Hash(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)), Base64.getDecoder().decode(found.group(4)), Base64.getDecoder().decode(found.group(5))));
    }

    /** Whether it is the hash of a password; how long that takes says nothing of how alike they are. */
    boolean isOf(String password) {
        return MessageDigest.isEqual(hash, of(password, memory, passes, lanes, salt, hash.length).hash);
    }

    /** To be kept. */
    String text() {
        var letters = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + letters.encodeToString(salt) + "$" + letters.encodeToString(hash);
    }
}
