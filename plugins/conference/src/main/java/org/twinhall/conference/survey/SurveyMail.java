package org.twinhall.conference.survey;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;

/** Asks somebody who came how it was. */
public class SurveyMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final transient Event event;

    SurveyMail(String id, SignUp asked, Event event, SurveyProfile survey, String secret) {
        super(id);
        this.event = event;
        add(text("greeting", "surveyMail.greeting", asked.getName()));
        add(new Label("text", () -> new StringResourceModel("surveyMail.text", this).setParameters(title()).getString()));
        var told = survey.lead().in(asked.getLanguage()).isEmpty() ? asked.getLanguage().other() : asked.getLanguage();
        add(new HtmlLabel("lead", () -> SimpleMarkup.toHtml(survey.lead().in(told))).add(new InLanguage(told)).setVisible(!survey.lead().isEmpty()));
        add(new Label("until", () -> getString("surveyMail.until").replace("${day}", Dates.day(survey.closesOn(), reader()))));
        add(link("button", "/surveys/" + secret));
    }

    private Language reader() {
        return Language.of(getLocale());
    }

    private String title() {
        return event.title(reader());
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {title()};
    }
}
