package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.EventPage;
import org.twinhall.text.Dates;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** The questions of a survey behind the link of the mail; no account, no name. */
@OpenToAll
public class SurveyPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 4;

    @Inject
    private SurveyAnswering service;

    private final String secret;
    private final transient SurveyAnswering.Own own;

    public SurveyPage(PageParameters parameters) {
        super(parameters);
        secret = parameters.get("survey").toString("");
        own = service.findOwn(secret).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var event = own.event();
        var link = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        add(link.add(new SpokenLabel("eventTitle", one -> event.words(one).getTitle())));
        boolean asks = own.open() && !own.used();
        var lead = own.profile().lead();
        var told = lead.in(language()).isEmpty() ? language().other() : language();
        add(new HtmlLabel("lead", () -> SimpleMarkup.toHtml(lead.in(told))).add(new InLanguage(told)).setVisible(asks && !lead.isEmpty()));
        add(new WebMarkupContainer("promise").setVisible(asks));
        add(new WebMarkupContainer("used").setVisible(own.used()), new WebMarkupContainer("closed").setVisible(!own.open() && !own.used()));
        add(answering().setVisible(asks));
        add(new Label("until", getString("survey.until").replace("${day}", Dates.day(own.profile().closesOn(), language()))).setVisible(asks));
    }

    private StatelessForm<Void> answering() {
        var values = new LinkedHashMap<Long, IModel<String>>();
        var form = new VerbForm("answering", sent -> {
            Map<Long, String> said = new HashMap<>();
            values.forEach((question, value) -> said.put(question, value.getObject() == null ? "" : value.getObject()));
            try {
                service.answer(secret, said);
                setResponsePage(SurveyPage.class, new PageParameters().set("survey", secret).set("done", "surveyAnswered"));
            } catch (RefusedException e) {
                sent.error(getString(e.key()));
            }
        });
        var fields = new RepeatingView("question");
        for (var question : own.questions()) {
            var value = Model.of((String) null);
            values.put(question.getId(), value);
            fields.add(field(question, value));
        }
        form.add(new ErrorSummary("errors", form), fields);
        return form;
    }

    private Component field(SurveyQuestion question, IModel<String> value) {
        var label = question.label().told(language());
        var id = "question" + question.getId();
        if (question.getKind() == SurveyKind.TEXT) {
            return new AreaField(id, "survey.question", value, SurveyAnswer.LONGEST, ROWS) {
                private static final long serialVersionUID = 1L;

                @Override
                protected String labelText() {
                    return label;
                }
            }.attribute("dir", "auto");
        }
        var choices = question.choices(language());
        List<String> numbers = IntStream.rangeClosed(1, choices.size()).mapToObj(String::valueOf).toList();
        return new SelectField<>(id, "survey.question", value, () -> numbers, new LambdaChoiceRenderer<>(number -> word(question, choices, number), number -> number)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String labelText() {
                return label;
            }
        }.nullable();
    }

    private String word(SurveyQuestion question, List<String> choices, String number) {
        return question.getKind() == SurveyKind.SCALE ? getString("survey.scale." + number) : choices.get(Integer.parseInt(number) - 1);
    }

    @Override
    protected IModel<String> title() {
        return message("survey.how");
    }

    @Override
    protected boolean isListed() {
        return false;
    }
}
