package org.twinhall.conference.checkin;

import java.util.Optional;

/**
 * What became of a scan.
 *
 * @param guest whose it was, as they stand now; empty when it is unknown
 */
public record Taken(Verdict verdict, Optional<Guest> guest) {
}
