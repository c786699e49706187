package org.twinhall.conference.invitation;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.mail.MailPanel;
import org.twinhall.place.Places;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** An invitation as it is read in the mail, with the button that leads to it. */
public class InvitationMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventTimes times;

    @Inject
    private Places places;

    private final transient Event event;

    InvitationMail(String id, Invitation invitation, SignUpForm form, Event event) {
        super(id);
        this.event = event;
        var language = invitation.getLanguage();
        var words = event.words(language).getTitle().isEmpty() ? event.words(language.other()) : event.words(language);
        add(text("greeting", "invitationMail.greeting", invitation.getName()), text("intro", "invitationMail.intro", event.title(language)));
        add(text("kept", "invitationMail.kept").setVisible(invitation.isReserved()));
        add(text("until", "invitationMail.until", Dates.moment(invitation.getExpiresAt(), language, event.getZone())));
        add(new Label("note", form.note(language)).setVisible(!form.note(language).isEmpty()));
        add(new WebMarkupContainer("buttonLine").add(link("button", "/invitations/" + invitation.getSecret())));
        add(new Label("title", event.title(language)), new Label("when", times.own(event, language)));
        var place = event.getPlaceId() == null ? "" : places.find(event.getPlaceId()).map(found -> found.name(language)).orElse("");
        add(new Label("venue", words.getVenue()).setVisible(!words.getVenue().isEmpty()), new Label("place", place).setVisible(!place.isEmpty()));
        add(text("foot", "invitationMail.foot", invitation.getEmail()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {event.title(Language.of(getLocale()))};
    }
}
