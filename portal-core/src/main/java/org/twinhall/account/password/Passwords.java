package org.twinhall.account.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Base64;
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
    /** Compared when there is no account: of the form of a hash and the price of one, and that of no password. */
    private static final String NOBODYS = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + zeros(SALT_BYTES) + "$"
            + zeros(HASH_BYTES);

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    // Each hash takes 19 MiB: a flood of sign-ins waits here instead of filling the memory.
    private final Semaphore turns = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    @Inject
    Passwords() {
    }

    /** The hash to keep, with its salt and parameters. */
    public String hash(String password) {
        return inTurn(() -> Password.hash(normal(password)).addRandomSalt(SALT_BYTES).with(argon2).getResult());
    }

    /** Whether the password is the one of the hash; a null hash is nobody's, and takes as long to refuse. */
    public boolean matches(String password, String hash) {
        var compared = hash == null ? NOBODYS : hash;
        boolean same = inTurn(() -> Password.check(normal(password), compared).with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash != null;
    }

    /** Whether the hash was made with weaker parameters than those of today. */
    public boolean isOutdated(String hash) {
        var function = Argon2Function.getInstanceFromHash(hash);
        return function.getMemory() < MEMORY_KIB || function.getIterations() < PASSES || function.getVariant() != Argon2.ID;
    }

    /** The same letters typed on another keyboard may come composed in another way. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
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
