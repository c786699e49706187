package org.twinhall.content.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.twinhall.access.Access;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaService;
import org.twinhall.media.Upload;
import org.twinhall.media.UploadRefusedException;
import org.twinhall.persistence.Transactional;

/** Sending a file in parts, so that what was interrupted goes on where it stopped. Each is for its sender alone. */
@Singleton
public class ArrivalService {

    /** How long a sender may take from the first byte to the last. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** Most files that one person sends at a time; with more, the oldest gives way. */
    private static final int MOST = 30;

    private final Arrivals arrivals;
    private final PartFolder parts;
    private final MediaService media;
    private final MediaFiles files;
    private final Access access;
    private final Clock clock;
    private final Set<Long> closing = ConcurrentHashMap.newKeySet();

    @Inject
    ArrivalService(Arrivals arrivals, PartFolder parts, MediaService media, MediaFiles files, Access access, Clock clock) {
        this.arrivals = arrivals;
        this.parts = parts;
        this.media = media;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Begins to take a file, or goes on with it when the same person had begun to send it; throws
     * {@link UploadRefusedException} when it could not be kept.
     */
    @Transactional
    Arrival begin(Offer offer) {
        media.requireRoomFor(offer.groupId(), offer.length(), offer.picture());
        long account = access.identity().accountId();
        return arrivals.findSame(account, offer).orElseGet(() -> {
            arrivals.listOf(account).stream().skip(MOST - 1L).forEach(this::forget);
            var arrival = arrivals.add(new Arrival(account, offer, clock.instant()));
            parts.delete(arrival.getId());
            return arrival;
        });
    }

    /** What the current person sends under that id, unless it has left the library again. */
    Optional<Arrival> find(long id) {
        return arrivals.find(id).filter(arrival -> access.identity().isSignedIn() && arrival.getAccountId() == access.identity().accountId())
                .filter(arrival -> arrival.getMediaId() == null || files.find(arrival.getMediaId()).isPresent());
    }

    /** How many bytes of it have arrived. */
    long received(Arrival arrival) {
        return arrival.getMediaId() == null ? parts.received(arrival.getId()) : arrival.getLength();
    }

    /** Takes a part; throws {@link OutOfStepException} when it does not follow what has arrived. */
    long take(Arrival arrival, long offset, InputStream bytes) throws IOException {
        if (offset != received(arrival)) {
            throw new OutOfStepException();
        }
        return arrival.getMediaId() == null ? parts.append(arrival, offset, bytes) : offset;
    }

    /**
     * Checks and keeps what is whole; asked again it leads to the same file. Throws {@link UploadRefusedException} when it
     * cannot be kept, and {@link OutOfStepException} while another request is at it.
     */
    MediaService.Added keep(Arrival arrival) {
        if (arrival.getMediaId() != null) {
            return new MediaService.Added(files.find(arrival.getMediaId()).orElseThrow(OutOfStepException::new), arrival.wasThere());
        }
        if (!closing.add(arrival.getId())) {
            throw new OutOfStepException();
        }
        try {
            var upload = new Upload(arrival.getName(), () -> Files.newInputStream(parts.place(arrival.getId())));
            var added = media.addOnce(arrival.getGroupId(), upload, arrival.text(), arrival.note());
            end(arrival.getId(), added);
            parts.delete(arrival.getId());
            return added;
        } catch (UploadRefusedException e) {
            if (e.isForGood()) {
                drop(arrival.getId());
            }
            throw e;
        } finally {
            closing.remove(arrival.getId());
        }
    }

    /** Enters where it is now; a part of {@link #keep}. */
    @Transactional
    protected void end(long id, MediaService.Added added) {
        arrivals.lock(id).ifPresent(arrival -> arrival.end(added.file().getId(), added.wasThere()));
    }

    /** Its sender gives up. */
    @Transactional
    protected void drop(long id) {
        arrivals.lock(id).ifPresent(this::forget);
    }

    /** Forgets everything that was begun too long ago. */
    @Transactional
    void clear() {
        var moment = clock.instant().minus(PATIENCE);
        arrivals.listBegunBefore(moment).forEach(this::forget);
        parts.deleteOlderThan(moment);
    }

    private void forget(Arrival arrival) {
        arrivals.remove(arrival);
        parts.delete(arrival.getId());
    }
}
