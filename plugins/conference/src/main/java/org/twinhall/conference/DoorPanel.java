package org.twinhall.conference;

import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.Admission;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.text.Dates;
import org.twinhall.web.OwnTime;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** A way in: for whom it is, whether there are places, and the button. */
final class DoorPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock clock;

    @Inject
    private OwnTime time;

    private final transient Event event;
    private final transient SignUpForm form;

    DoorPanel(String id, Event event, SignUpForm form) {
        super(id);
        this.event = event;
        this.form = form;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean early = form.isEarly(clock.instant());
        boolean room = form.hasRoom(1);
        boolean invited = form.getAdmission() == Admission.INVITATION;
        boolean asks = form.getAdmission() == Admission.APPROVAL;
        var kind = getString("form.kind." + form.getKind());
        add(new Label("kind", kind), new SpokenLabel("note", form::note));
        add(new Label("rule", getString("form.perGroup").replace("${number}", String.valueOf(form.getPerGroup())))
                .setVisible(form.getGroupRule() == GroupRule.LIMITED));
        add(new Label("places", early ? getString("form.opens").replace("${when}", moment(form.getOpensAt()))
                : getString(invited ? "form.invited" : asks ? "form.asks" : room ? "form.places" : form.hasList() ? "form.waiting" : "form.full")));
        add(new Label("closes", form.getClosesAt() == null ? "" : getString("form.closes").replace("${when}", moment(form.getClosesAt())))
                .setVisible(form.getClosesAt() != null && !early));
        var link = new PlainPageLink("link", SignUpPage.class, SignUpPage.of(event, form));
        link.add(new Label("word", getString(asks ? "signUp.button.ask" : room ? "signUp.button" : "signUp.button.wait")), new Label("for", kind));
        add(link.setVisible(!early && !invited && (room || asks || form.hasList())));
    }

    private String moment(java.time.Instant moment) {
        var language = PortalSession.get().language();
        return Dates.moment(moment, language, event.getZone()) + " (" + time.zoneName(event.getZone(), language) + ")";
    }
}
