package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Sends letters whose time has come, and finishes those in whose middle the portal was stopped. */
public class LetterJob implements Job {

    private final Postman postman;

    @Inject
    LetterJob(Postman postman) {
        this.postman = postman;
    }

    @Override
    public void run() {
        postman.listDue().forEach(postman::begin);
        postman.listUnfinished().forEach(postman::deliver);
    }
}
