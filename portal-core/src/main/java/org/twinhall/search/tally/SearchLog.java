package org.twinhall.search.tally;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.access.Access;
import org.twinhall.persistence.DatabaseAway;
import org.twinhall.text.Dates;
import org.twinhall.text.Folding;

/**
 * Counts searches. Who searched is not even looked at; words that may be a mail address, a telephone number or an
 * account are not counted, and what only one or two people asked is shown to nobody.
 *
 * <p>Counts wait in memory and are written about once a minute, when the next search comes: what waits is lost with
 * the process, and nobody waits for it.
 */
@Singleton
public class SearchLog {

    /** See what is searched for. */
    public static final String READ = "search.log";

    /** How many must have asked for something before it is shown. */
    public static final long LEAST = 3;

    private static final Logger LOG = LoggerFactory.getLogger(SearchLog.class);
    private static final Duration WAITING = Duration.ofMinutes(1);
    private static final int MOST_WAITING = 1000;
    private static final int MONTHS_SHOWN = 3;
    private static final int MONTHS_KEPT = 12;
    private static final int LONGEST = 80;
    private static final int LAST_POSITION = 500;
    private static final Pattern PERSONAL = Pattern.compile("@|＠|\\p{Nd}[\\p{Nd}\\s().+/-]{3,}\\p{Nd}|https?:|www\\.");

    private final Tallies tallies;
    private final Access access;
    private final Clock clock;
    private final Map<String, Count> waiting = new HashMap<>();
    private Instant written;

    @Inject
    SearchLog(Tallies tallies, Access access, Clock clock) {
        this.tallies = tallies;
        this.access = access;
        this.clock = clock;
        written = clock.instant();
    }

    /** Counts a search. */
    public void asked(String words, boolean found) {
        count(new Count(words.strip(), 1, found ? 0 : 1, 0, 0));
    }

    /** Counts a result that was opened, the first being 1. */
    public void opened(String words, int position) {
        if (position >= 1 && position <= LAST_POSITION) {
            count(new Count(words.strip(), 0, 0, 1, position));
        }
    }

    private void count(Count one) {
        var folded = Folding.key(one.words());
        if (folded.isEmpty() || one.words().length() > LONGEST || PERSONAL.matcher(one.words()).find()) {
            return;
        }
        Map<String, Count> due;
        synchronized (this) {
            if (waiting.size() < MOST_WAITING || waiting.containsKey(folded)) {
                waiting.merge(folded, one, Count::plus);
            }
            if (clock.instant().isBefore(written.plus(WAITING))) {
                return;
            }
            due = take();
        }
        // It is nobody's search that has to wait for it.
        Thread.ofVirtual().name("search-log").start(() -> write(due));
    }

    private Map<String, Count> take() {
        var due = Map.copyOf(waiting);
        waiting.clear();
        written = clock.instant();
        return due;
    }

    /** Writes what waits; a count that cannot be written is not worth anybody's search. */
    private void write(Map<String, Count> due) {
        if (due.isEmpty()) {
            return;
        }
        try {
            var byKey = due.entrySet().stream().collect(Collectors.toMap(count -> key(count.getKey()), Map.Entry::getValue));
            tallies.add(month(0), byKey);
        } catch (RuntimeException e) {
            if (!DatabaseAway.isCauseOf(e)) {
                LOG.warn("{} counted searches are lost: {}", due.size(), e.toString());
            }
        }
    }

    private String month(long back) {
        return YearMonth.from(clock.instant().atZone(Dates.ZONE)).minusMonths(back).toString();
    }

    /** A digest, because databases disagree about which letters are the same. */
    private static String key(String folded) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was asked most often in the last three months. */
    public List<Count> listAsked(int limit) {
        return list(limit, false);
    }

    /** What was asked most often in vain in the last three months. */
    public List<Count> listInVain(int limit) {
        return list(limit, true);
    }

    private List<Count> list(int limit, boolean inVain) {
        access.require(READ);
        Map<String, Count> due;
        synchronized (this) {
            due = take();
        }
        write(due);
        var since = month(MONTHS_SHOWN - 1L);
        return inVain ? tallies.listInVain(since, LEAST, limit) : tallies.listAsked(since, LEAST, limit);
    }

    /** Forgets what is older than a year. */
    void forget() {
        tallies.forgetBefore(month(MONTHS_KEPT));
    }
}
