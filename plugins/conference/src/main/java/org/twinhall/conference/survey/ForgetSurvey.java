package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.PeopleForgotten;
import org.twinhall.event.EventListener;

/** Erases what could tell of people in a survey. */
public class ForgetSurvey implements EventListener<PeopleForgotten> {

    private final SurveyService service;

    @Inject
    ForgetSurvey(SurveyService service) {
        this.service = service;
    }

    @Override
    public void on(PeopleForgotten event) {
        service.forget(event.signUpIds());
    }
}
