package org.twinhall.conference;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventCancelled;
import org.twinhall.conference.event.EventMoved;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventSearch;
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.event.Organiser;
import org.twinhall.conference.event.OrganiserPrivacy;
import org.twinhall.conference.signup.Answer;
import org.twinhall.conference.signup.ForgetJob;
import org.twinhall.conference.signup.LapseJob;
import org.twinhall.conference.signup.OnEventCancelled;
import org.twinhall.conference.signup.OnEventMoved;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpPrivacy;
import org.twinhall.plugin.Feature;

/** Conferences, meetings and other dates of the network, and signing up for them. */
public class ConferencePlugin extends Feature {

    @Override
    protected void configure() {
        entities(Event.class, EventWords.class, Organiser.class, SignUpForm.class, Question.class, SignUp.class, Answer.class);
        permission(EventRights.ORGANISE, Role.ORGANISER, Role.REPRESENTATIVE, Role.EDITOR);

        searchable(EventSearch.class);
        on(EventCancelled.class, OnEventCancelled.class);
        on(EventMoved.class, OnEventMoved.class);
        job(Duration.ofMinutes(5), LapseJob.class);
        job(Duration.ofHours(6), ForgetJob.class);
        personalData(OrganiserPrivacy.class);
        personalData(SignUpPrivacy.class);
    }
}
