package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.Questions;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One question of a form. */
public class QuestionPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormService service;

    @Inject
    private Questions questions;

    private final transient Question question;

    public QuestionPage(PageParameters parameters) {
        super(parameters);
        question = questions.find(id(parameters, "question")).filter(found -> service.find(event(), found.getFormId()).isPresent()).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var back = EventPage.of(event()).set("form", question.getFormId());
        var fields = new QuestionFields("fields", question.profile(),
                questions.listOf(question.getFormId()).stream().filter(other -> !other.getId().equals(question.getId())).toList());
        var mark = Model.of(question.profile().mark());
        var form = new VerbForm("record", sent -> act(sent, () -> {
            service.rephrase(question.getId(), fields.profile(), mark.getObject());
            setResponsePage(FormEditPage.class, back.set("done", "questionRephrased"));
        }));
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields,
                new PlainPageLink("back", FormEditPage.class, back));
        form.add(fields.check());
        add(form);
    }

    @Override
    protected IModel<String> title() {
        return message("question.title");
    }
}
