package org.twinhall.conference.letter;

import java.time.Duration;
import org.twinhall.plugin.Feature;

/** Letters to those who signed up. */
public final class LetterFeature extends Feature {

    @Override
    protected void configure() {
        entities(Letter.class, Delivery.class);
        page("/sign-ups/${link}/letters", OwnLettersPage.class);
        page("/desk/events/${event}/letters", LettersPage.class);
        page("/desk/events/${event}/letters/${letter}", LetterPage.class);
        page("/desk/events/${event}/letters/${letter}/send", LetterSendPage.class);
        page("/desk/events/${event}/letters/${letter}/log", LetterLogPage.class);
        resource("/${language}/desk/events/${event}/letters/${letter}/as/${signUp}", LetterHtmlResource.class);
        job(Duration.ofMinutes(2), LetterJob.class);
        demo(LetterDemo.class);
    }
}
