package org.twinhall.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;

/** The leases of all jobs. */
@Singleton
public class JobLeases extends Repository<JobLease> {

    private static final Duration LONGEST_RUN = Duration.ofMinutes(15);

    private final Clock clock;

    @Inject
    JobLeases(Clock clock) {
        super(JobLease.class);
        this.clock = clock;
    }

    /** Takes the lease if the job is due and nobody else holds it. */
    @Transactional
    public boolean take(String name) {
        var lease = of(name).orElseGet(() -> add(new JobLease(name, clock.instant())));
        if (!lease.isFree(clock.instant())) {
            return false;
        }
        lease.take(clock.instant(), LONGEST_RUN);
        return true;
    }

    /** Gives the lease back after a run; {@code error} is null when it went well. */
    @Transactional
    public void giveBack(String name, Duration next, String error) {
        var now = clock.instant();
        of(name).ifPresent(lease -> lease.giveBack(now, now.plus(next), error));
    }

    public List<JobLease> listAll() {
        return query("select l from JobLease l order by l.name").getResultList();
    }

    private Optional<JobLease> of(String name) {
        return query("select l from JobLease l where l.name = :name").setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
