package org.twinhall.account.throttle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps guessing slow.
 *
 * <p>An attempt is counted before it is made, in a transaction of its own, so that many at once cannot slip through; one
 * that succeeds is given back. Call it outside the verb's transaction.
 */
@Singleton
public class Throttle {

    private static final int NETWORK_BYTES = 8;

    private final Attempts attempts;
    private final Clock clock;

    @Inject
    Throttle(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Counts an attempt, or throws {@link ThrottledException} when there were too many. */
    public void take(Limit limit, String key) {
        takeOnce(limit, key).ifPresent(until -> {
            throw new ThrottledException(until);
        });
    }

    /** The attempt was none of those that are counted. */
    public void giveBack(Limit limit, String key) {
        attempts.giveBack(hash(limit, key));
    }

    /** Starts from nothing. */
    public void clear(Limit limit, String key) {
        attempts.clear(hash(limit, key));
    }

    /** What to count an address by: itself, or the network of an IPv6 address, which is one household's. */
    public static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // What holds a colon is never looked up as a name.
            return HexFormat.of().formatHex(Arrays.copyOf(InetAddress.getByName(address).getAddress(), NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private Optional<Instant> takeOnce(Limit limit, String key) {
        var hash = hash(limit, key);
        try {
            return attempts.take(hash, limit.times(), limit.window(), clock.instant());
        } catch (PersistenceException e) {
            // Two first attempts at the same moment: the other one has made the row by now.
            return attempts.take(hash, limit.times(), limit.window(), clock.instant());
        }
    }

    /** Addresses are kept as hashes only. */
    private static String hash(Limit limit, String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest((limit.name() + " " + key).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
