package org.twinhall.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.testing.TemporaryPortal;

class FollowerIT {

    @Test
    void whoKeepsTheWorkOfOthersNeverComesBeforeThem() throws Exception {
        try (var portal = TemporaryPortal.open(Map.of(), Clock.systemUTC())) {
            var changes = portal.get(Changes.class);
            // What is still being taken in when the next change is committed.
            var made = new Reader(changes, portal) {
                @Override
                public void read(List<Change> batch) {
                    super.read(batch);
                    if (batch.getLast().key().id() == 1) {
                        write(2);
                    }
                }
            };
            var kept = new Reader(changes, portal) {
                long ahead;

                @Override
                public boolean keepsWorkOfOthers() {
                    return true;
                }

                @Override
                public void read(List<Change> batch) {
                    super.read(batch);
                    ahead = Math.max(ahead, position() - made.position());
                }
            };
            var follower = new Follower(new LinkedHashSet<>(List.of(kept, made)), changes, portal.get(ChangeLog.class),
                    portal.get(UnitOfWork.class));
            made.write(1);
            follower.catchUp();
            assertEquals(0, kept.ahead);
            follower.catchUp();
            assertEquals(made.position(), kept.position());
            assertEquals((long) portal.inTransaction(changes::last), kept.position());
        }
    }

    private abstract static class Reader implements ChangeReader {

        private final Changes changes;
        private final TemporaryPortal portal;
        private long position;

        Reader(Changes changes, TemporaryPortal portal) throws Exception {
            this.changes = changes;
            this.portal = portal;
            position = portal.inTransaction(changes::last);
        }

        /** Another node's commit. */
        void write(long id) {
            try (var other = java.util.concurrent.Executors.newSingleThreadExecutor()) {
                other.submit(() -> portal.inTransaction(() -> {
                    changes.write(List.of(new ChangeKey("thing", id)));
                    return null;
                })).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String name() {
            return "reader";
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void read(List<Change> batch) {
            position = batch.getLast().id();
        }
    }
}
