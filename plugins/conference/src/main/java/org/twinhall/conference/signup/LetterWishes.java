package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.twinhall.account.RefusedException;
import org.twinhall.persistence.Transactional;

/** Whether people want letters of the organisers; formal notices and mails about their own sign-up they get in any case. */
@Singleton
public class LetterWishes {

    private final SignUps signUps;
    private final Clock clock;

    @Inject
    LetterWishes(SignUps signUps, Clock clock) {
        this.signUps = signUps;
        this.clock = clock;
    }

    /** Stops the letters, or lets them come again; saying it twice is no mistake. */
    @Transactional
    public void want(String secret, boolean letters) {
        var found = signUps.findBySecret(secret).orElseThrow(() -> new RefusedException("signUp.refused.unknown"));
        var signUp = signUps.lock(found.getId()).orElseThrow();
        if (signUp.wantsLetters() != letters) {
            signUp.stopLetters(letters ? null : clock.instant());
        }
    }
}
