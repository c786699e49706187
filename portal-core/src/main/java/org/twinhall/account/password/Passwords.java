package org.twinhall.account.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Hashes passwords with Argon2id, and compares. */
@Singleton
public class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    /** Compared when there is no account: at the price of a hash, and that of no password. */
    private static final Argon2Hash NOBODYS = new Argon2Hash(MEMORY_KIB, PASSES, LANES, new byte[SALT_BYTES], new byte[HASH_BYTES]);

    private final SecureRandom random = new SecureRandom();
    // Each hash takes 19 MiB: a flood of sign-ins waits here instead of filling the memory.
    private final Semaphore turns = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    @Inject
    Passwords() {
    }

    /** The hash to keep, with its salt and parameters. */
    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(() -> Argon2Hash.of(normal(password), MEMORY_KIB, PASSES, LANES, salt, HASH_BYTES).text());
    }

    /** Whether the password is the one of the hash; a null hash is nobody's, and takes as long to refuse. */
    public boolean matches(String password, String hash) {
        var known = Optional.ofNullable(hash).flatMap(Argon2Hash::read);
        boolean same = inTurn(() -> known.orElse(NOBODYS).isOf(normal(password)));
        return same && known.isPresent();
    }

    /** Whether the hash was made with weaker parameters than those of today, or in another way. */
    public boolean isOutdated(String hash) {
        return Argon2Hash.read(hash).filter(known -> known.memory() >= MEMORY_KIB && known.passes() >= PASSES).isEmpty();
    }

    /** The same letters typed on another keyboard may come composed in another way. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
