package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.AnswerText;
import org.twinhall.conference.SignUpPage;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.QuestionKind;
import org.twinhall.conference.signup.QuestionProfile;
import org.twinhall.conference.signup.Questions;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One form of an event: how it works, and what it asks. */
public class FormEditPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormService service;

    @Inject
    private Questions questions;

    private final transient SignUpForm form;

    public FormEditPage(PageParameters parameters) {
        super(parameters);
        form = service.find(event(), id(parameters, "form")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(record(), entry(), removal());
        var lines = new RepeatingView("question");
        questions.listOf(form.getId()).forEach(question -> lines.add(line("question" + question.getId(), question)));
        add(lines);
    }

    private WebMarkupContainer line(String id, Question question) {
        var label = question.label(language());
        var line = new WebMarkupContainer(id);
        var link = new PlainPageLink("link", QuestionPage.class, SignUpPage.of(event(), form).set("question", question.getId()));
        line.add(link.add(new Label("label", label)), new Label("kind", getString("question.kind." + question.getKind())));
        line.add(new Label("only", only(question)).setVisible(question.condition() != null));
        line.add(new WebMarkupContainer("needed").setVisible(question.isRequired()), new WebMarkupContainer("shielded").setVisible(question.isShielded()));
        line.add(verb("raising", () -> service.raise(question.getId()), "questionRaised", getString("question.raise") + ": " + label)
                .setVisible(question.getPlace() > 1));
        line.add(verb("dropping", () -> service.drop(question.getId()), "questionDropped", getString("question.drop") + ": " + label));
        return line;
    }

    private String only(Question question) {
        var condition = question.condition();
        return condition == null ? "" : questions.find(condition.questionId()).map(other -> getString("question.onlyIf")
                .replace("${question}", other.label(language())).replace("${answer}", AnswerText.of(other, condition.answer(), language(), key -> getString(key))))
                .orElse("");
    }

    private StatelessForm<Void> verb(String id, Runnable verb, String what, String label) {
        var made = new VerbForm(id, sent -> {
            verb.run();
            back(what);
        });
        made.add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", label)));
        return made;
    }

    private StatelessForm<Void> record() {
        var fields = new FormFields("fields", form.profile(), event().getZone());
        var mark = Model.of(form.profile().mark());
        var made = new VerbForm("record", sent -> act(sent, () -> {
            service.describe(form.getId(), fields.profile(), mark.getObject());
            back("formDescribed");
        }));
        made.add(new ErrorSummary("errors", made), new HiddenField<>("mark", mark, String.class).setRequired(true), fields);
        made.add(fields.check());
        return made;
    }

    private StatelessForm<Void> entry() {
        var fields = new QuestionFields("fields", QuestionProfile.of(QuestionKind.TEXT, "", ""), questions.listOf(form.getId()));
        var made = new VerbForm("entry", sent -> act(sent, () -> {
            service.ask(form.getId(), fields.profile());
            back("questionAsked");
        }));
        made.add(new ErrorSummary("errors", made), fields);
        made.add(fields.check());
        return made;
    }

    private StatelessForm<Void> removal() {
        var made = new VerbForm("removal", sent -> act(sent, () -> service.remove(form.getId()), FormsPage.class, "formRemoved"));
        made.add(new ErrorSummary("errors", made));
        return made;
    }

    private void back(String what) {
        setResponsePage(FormEditPage.class, SignUpPage.of(event(), form).set("done", what));
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("form.edit.title").replace("${kind}", getString("form.kind." + form.getKind()));
    }
}
