package org.twinhall.planet;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Sees to it that feeds are read when they are due; does not wait for them, because other jobs wait for this one. */
public class PlanetJob implements Job {

    private final PlanetReader reader;

    @Inject
    PlanetJob(PlanetReader reader) {
        this.reader = reader;
    }

    @Override
    public void run() {
        reader.readDue();
    }
}
