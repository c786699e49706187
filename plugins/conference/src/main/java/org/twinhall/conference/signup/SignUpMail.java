package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.mail.MailPanel;
import org.twinhall.place.Places;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.component.PlainLink;

/** A mail to somebody who signed up: what happened, the event in short, and the private link. */
public class SignUpMail extends MailPanel {

    private static final long serialVersionUID = 1L;
    private static final List<Occasion> LAST = List.of(Occasion.LAPSED, Occasion.WITHDRAWN, Occasion.REFUSED, Occasion.CANCELLED, Occasion.DECLINED,
            Occasion.UNASKED);
    private static final List<Occasion> IN = List.of(Occasion.PLACE, Occasion.MOVED);

    @Inject
    private EventTimes times;

    @Inject
    private Places places;

    private final Occasion occasion;
    private final transient Event event;

    SignUpMail(String id, Occasion occasion, SignUp signUp, Event event, String further) {
        super(id);
        this.occasion = occasion;
        this.event = event;
        var language = signUp.getLanguage();
        var words = event.words(language).getTitle().isEmpty() ? event.words(language.other()) : event.words(language);
        var until = signUp.getHoldUntil() == null ? "" : Dates.moment(signUp.getHoldUntil(), language, event.getZone());
        add(text("greeting", "signUpMail.greeting", signUp.getName()));
        add(text("intro", "signUpMail." + occasion + ".intro", event.title(language), until, further));
        add(new Label("further", further).setVisible(occasion == Occasion.REFUSED || occasion == Occasion.DECLINED || occasion == Occasion.CANCELLED && !further.isEmpty()));
        add(new Label("title", event.title(language)));
        add(new Label("when", times.own(event, language)));
        var place = event.getPlaceId() == null ? "" : places.find(event.getPlaceId()).map(found -> found.name(language)).orElse("");
        add(new MultiLineLabel("where", String.join("\n", List.of(words.getVenue(), place).stream().filter(line -> !line.isEmpty()).toList())));
        var onLine = new PlainLink("onLine", event.getOnLineAddress(), event.getOnLineAddress());
        add(new WebMarkupContainer("onLineLine").add(onLine).setVisible(IN.contains(occasion) && event.isOnLine() && !event.getOnLineAddress().isEmpty()));
        var button = link("button", "/sign-ups/" + signUp.getSecret());
        button.add(text("word", "signUpMail." + (LAST.contains(occasion) ? "PLACE" : occasion) + ".button"));
        add(new WebMarkupContainer("buttonLine").add(button).setVisible(!LAST.contains(occasion)));
        add(new WebMarkupContainer("calendarLine").add(link("calendar", "/events/" + event.getSlug() + "/calendar.ics")).setVisible(IN.contains(occasion)));
        var ticket = new WebMarkupContainer("ticket");
        ticket.add(new WebMarkupContainer("code").add(AttributeModifier.replace("src", addressOf(Ticket.of(signUp).path(event) + "/code.png"))));
        add(ticket.add(link("print", "/sign-ups/" + signUp.getSecret() + "/ticket.pdf")).setVisible(occasion == Occasion.PLACE));
        add(text("foot", LAST.contains(occasion) ? "signUpMail.foot.last" : "signUpMail.foot"));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {getString("signUpMail." + occasion + ".subject"), event.title(Language.of(getLocale()))};
    }
}
