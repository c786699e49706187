package org.twinhall.conference.letter;

import java.util.Map;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.util.string.Strings;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;

/** A letter as one receiver gets it: in their language, or else in the other one, which is told then. */
public class LetterMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String subject;
    private final String stop;

    LetterMail(String id, LetterProfile letter, SignUp signUp, Event event, Map<Placeholder, String> values) {
        super(id);
        var reader = signUp.getLanguage();
        var language = letter.languageFor(reader);
        var address = addressOf("/sign-ups/" + signUp.getSecret());
        subject = Placeholder.fill(letter.subject(language), values, address, value -> value);
        var filled = SafeHtml.of(Placeholder.fill(SimpleMarkup.toHtml(letter.body(language)).html(), values, "<a href=\"" + address + "\">" + address + "</a>",
                value -> Strings.escapeMarkup(value).toString()));
        add(text("formal", "letterMail.formal").setVisible(letter.formal()));
        add(text("fallback", "letterMail.fallback." + language).setVisible(language != reader));
        add(new HtmlLabel("body", () -> filled).add(new InLanguage(language)));
        stop = letter.formal() ? null : addressOf("/sign-ups/" + signUp.getSecret() + "/letters");
        add(new PlainLink("stop", stop == null ? "" : stop).setVisible(stop != null));
        add(link("button", "/sign-ups/" + signUp.getSecret()));
        add(new Label("foot", () -> getString("letterMail.foot").replace("${event}", event.title(reader))));
    }

    @Override
    protected String stopAddress() {
        return stop;
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {subject};
    }
}
