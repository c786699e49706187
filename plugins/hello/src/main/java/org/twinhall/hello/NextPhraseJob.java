package org.twinhall.hello;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Turns the page of the phrase book when it is time. */
public class NextPhraseJob implements Job {

    private final PhraseService phrases;

    @Inject
    NextPhraseJob(PhraseService phrases) {
        this.phrases = phrases;
    }

    @Override
    public void run() {
        phrases.turnPage();
    }
}
