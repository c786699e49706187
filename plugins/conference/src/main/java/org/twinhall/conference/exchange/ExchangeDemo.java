package org.twinhall.conference.exchange;

import jakarta.inject.Inject;
import java.util.List;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.plugin.DemoData;

/** Beds and lifts for the next conference. */
public class ExchangeDemo implements DemoData {

    private final EventService events;
    private final ExchangeService service;
    private final SignUpForms forms;
    private final SignUps signUps;

    @Inject
    ExchangeDemo(EventService events, ExchangeService service, SignUpForms forms, SignUps signUps) {
        this.events = events;
        this.service = service;
        this.forms = forms;
        this.signUps = signUps;
    }

    @Override
    public void add() {
        events.listComing().stream().filter(event -> event.getKind() == EventKind.CONFERENCE).findFirst().ifPresent(this::addTo);
    }

    private void addTo(Event event) {
        say(event, "ruth@demo.example", new ShareProfile(ShareKind.LIFT, true, 2, "Dundee, by Perth and Stirling", "We leave on Friday at noon.", true));
        say(event, "nour@demo.example", new ShareProfile(ShareKind.BED, false, 1, "", "أنام على الأرض أيضًا.", true));
        say(event, "catriona@demo.example", new ShareProfile(ShareKind.BED, true, 2, "Ten minutes from the hall on foot", "A cat lives here.", true));
        say(event, "catriona@demo.example", new ShareProfile(ShareKind.LIFT, false, 1, "Edinburgh", "", false));
    }

    private void say(Event event, String email, ShareProfile profile) {
        List<SignUp> all = signUps.listOf(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList());
        all.stream().filter(one -> one.getEmail().equals(email) && one.getState() == SignUpState.CONFIRMED).findFirst()
                .ifPresent(one -> service.say(one.getSecret(), profile));
    }
}
