package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.programme.desk.WordingFields;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.DateField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** The survey of an event: its questions, asking those who came, and what they answered. */
public class SurveyDeskPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveyService service;

    public SurveyDeskPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var survey = service.read(event());
        boolean sent = survey.opened();
        add(tally(survey).setVisible(sent));
        add(new ResultPanel("results", event(), survey).setVisible(sent));
        add(new WebMarkupContainer("nothing").setVisible(survey.questions().isEmpty()), questions(survey).setVisible(!sent));
        add(new WebMarkupContainer("new").add(entry()).setVisible(!sent), settings(survey.profile()));
        add(act("sending", sent ? "survey.sendMore" : "survey.send", () -> service.send(event().getId()), "surveySent")
                .setVisible(!survey.questions().isEmpty() && !survey.forgotten()));
    }

    /** How many have answered; who was asked is forgotten with the people of the event. */
    private Label tally(SurveyService.Overview survey) {
        return survey.asked() == 0 ? new CountLabel("tally", "survey.answered", survey::answered) : new Label("tally", getString("survey.tally")
                .replace("${asked}", String.valueOf(survey.asked())).replace("${answered}", String.valueOf(survey.answered())));
    }

    private WebMarkupContainer questions(SurveyService.Overview survey) {
        var box = new WebMarkupContainer("questions");
        box.add(new ListView<>("question", survey.questions()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SurveyQuestion> item) {
                var question = item.getModelObject();
                item.add(new SpokenLabel("label", question.label()::in), new Label("kind", getString("survey.kind." + question.getKind())));
                item.add(act("dropping", "survey.drop", () -> service.drop(event().getId(), question.getId()), "surveyDropped"));
            }
        });
        return box;
    }

    private StatelessForm<Void> act(String id, String word, Runnable verb, String what) {
        var form = new VerbForm(id, sent -> act(sent, verb, SurveyDeskPage.class, what));
        form.add(new ErrorSummary("errors", form), new Label("word", getString(word)));
        return form;
    }

    private StatelessForm<Void> settings(SurveyProfile profile) {
        IModel<LocalDate> closes = Model.of(profile.closesOn());
        var lead = new WordingFields("lead", "surveyLead", "survey.lead", profile.lead(), SurveyProfile.LONGEST_LEAD, 3);
        var form = new VerbForm("settings", sent -> {
            service.describe(event().getId(), new SurveyProfile(lead.wording(), closes.getObject()));
            done(SurveyDeskPage.class, "surveySaved");
        });
        form.add(new ErrorSummary("errors", form), lead, new DateField("closes", "survey.closes", closes).required());
        return form;
    }

    private StatelessForm<Void> entry() {
        var kind = Model.of(SurveyKind.SCALE);
        var label = new WordingFields("label", "surveyLabel", "survey.label", Wording.NONE, SurveyQuestion.LONGEST_LABEL, 1);
        var choices = new WordingFields("choices", "surveyChoices", "survey.choices", Wording.NONE, SurveyQuestion.LONGEST_CHOICES, 3);
        var form = new StatelessForm<Void>("entry") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                label.requireOne(getString("survey.label.none"));
                if (kindField().control().getConvertedInput() == SurveyKind.CHOICE) {
                    choices.requireOne(getString("survey.choices.none"));
                }
            }

            @SuppressWarnings("unchecked")
            private SelectField<SurveyKind> kindField() {
                return (SelectField<SurveyKind>) get("kind");
            }

            @Override
            protected void onSubmit() {
                act(this, () -> service.ask(event().getId(), kind.getObject(), label.wording(), choices.wording()), SurveyDeskPage.class, "surveyAsked");
            }
        };
        form.add(new ErrorSummary("errors", form), label, choices);
        form.add(new SelectField<>("kind", "survey.kind", kind, () -> List.of(SurveyKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("survey.kind." + one), SurveyKind::name)).required());
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("survey.title");
    }
}
