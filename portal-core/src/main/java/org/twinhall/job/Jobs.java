package org.twinhall.job;

import com.google.inject.Injector;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.persistence.DatabaseAway;
import org.twinhall.persistence.UnitOfWork;

/** Runs the jobs that are due, one after the other. */
@Singleton
public class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final Set<Schedule> schedules;
    private final JobLeases leases;
    private final UnitOfWork unitOfWork;
    private final Injector injector;
    /** Jobs that have run and whose leases could not be given back yet, with the reason of those that failed. */
    private final Map<Schedule, Optional<String>> owed = new ConcurrentHashMap<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("jobs").daemon().factory());

    @Inject
    Jobs(Set<Schedule> schedules, JobLeases leases, UnitOfWork unitOfWork, Injector injector) {
        this.schedules = schedules;
        this.leases = leases;
        this.unitOfWork = unitOfWork;
        this.injector = injector;
    }

    /** Looks for due jobs every few seconds from now on. */
    public void start() {
        executor.scheduleWithFixedDelay(this::runDue, 2, 2, TimeUnit.SECONDS);
    }

    public Set<Schedule> schedules() {
        return schedules;
    }

    /** Runs every job that is due now, on the calling thread. */
    public void runDue() {
        schedules.forEach(this::runIfDue);
    }

    /** Runs one job now, due or not. */
    public void run(Class<? extends Job> job) {
        unitOfWork.run(() -> injector.getInstance(job).run());
    }

    private void runIfDue(Schedule schedule) {
        try {
            if (owed.containsKey(schedule) || leases.take(schedule.name())) {
                owed.computeIfAbsent(schedule, this::tryToRun);
                leases.giveBack(schedule.name(), schedule.every(), owed.get(schedule).orElse(null));
                owed.remove(schedule);
            }
        } catch (RuntimeException e) {
            if (!DatabaseAway.isCauseOf(e)) {
                LOG.warn("job {} could not be looked at: {}", schedule.name(), e.toString());
            }
        }
    }

    /** Gives the reason when it failed. */
    private Optional<String> tryToRun(Schedule schedule) {
        try {
            run(schedule.job());
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("job {} failed", schedule.name(), e);
            return Optional.of(e.toString());
        }
    }

    @Override
    public void close() throws InterruptedException {
        executor.shutdown();
        if (!executor.awaitTermination(3, TimeUnit.SECONDS)) {
            executor.shutdownNow();
            // A job that does not hear it goes on until it asks a database that is closed.
            executor.awaitTermination(3, TimeUnit.SECONDS);
        }
    }
}
