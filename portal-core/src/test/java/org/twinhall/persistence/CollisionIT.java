package org.twinhall.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.twinhall.testing.TemporaryPortal;

class CollisionIT {

    @Test
    void ofTwoThatStandInEachOthersWayBothComeToTheirEnd() throws Exception {
        try (var portal = TemporaryPortal.open(Map.of(), Clock.systemUTC()); var people = Executors.newFixedThreadPool(2)) {
            var unitOfWork = portal.get(UnitOfWork.class);
            portal.inTransaction(() -> update(unitOfWork, "create table collision_probe (id integer not null primary key, n integer not null)"));
            portal.inTransaction(() -> update(unitOfWork, "insert into collision_probe values (1, 0), (2, 0)"));
            var both = new CyclicBarrier(2);
            var begun = new AtomicInteger();
            for (var done : people.invokeAll(List.of(crossing(unitOfWork, 1, 2, both, begun), crossing(unitOfWork, 2, 1, both, begun)))) {
                done.get();
            }
            assertTrue(begun.get() > 2, "neither was in the other's way");
            assertEquals(4L, portal.inTransaction(() -> ((Number) unitOfWork.entityManager()
                    .createNativeQuery("select sum(n) from collision_probe").getSingleResult()).longValue()), "each was done once");
        }
    }

    /** Somebody who changes one row and then the other; the first time when both have changed one. */
    private static Callable<Integer> crossing(UnitOfWork unitOfWork, int one, int other, CyclicBarrier both, AtomicInteger begun) {
        var first = new AtomicInteger();
        return () -> Collision.retry(() -> {
            begun.incrementAndGet();
            try {
                return unitOfWork.inTransaction(() -> {
                    change(unitOfWork, one);
                    if (first.getAndIncrement() == 0) {
                        both.await();
                    }
                    return change(unitOfWork, other);
                });
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static int change(UnitOfWork unitOfWork, int row) {
        return update(unitOfWork, "update collision_probe set n = n + 1 where id = " + row);
    }

    private static int update(UnitOfWork unitOfWork, String statement) {
        return unitOfWork.entityManager().createNativeQuery(statement).executeUpdate();
    }

    @Test
    void whatFailsForAnotherReasonIsDoneOnce() {
        var begun = new AtomicInteger();
        assertThrows(IllegalArgumentException.class, () -> Collision.retry(() -> {
            begun.incrementAndGet();
            throw new IllegalArgumentException();
        }));
        assertEquals(1, begun.get());
    }
}
