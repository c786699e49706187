package org.twinhall.content.desk;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.validation.validator.StringValidator;
import org.twinhall.content.EntryField;
import org.twinhall.content.EntryKind;
import org.twinhall.content.Wording;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;
import org.twinhall.web.component.InLanguage;

/** The kind's own questions, such as the experience card of an article; their texts lie beside the kind. */
final class AnswersPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Texts texts;

    private final transient EntryKind kind;

    AnswersPanel(String id, EntryKind kind, EntryInput input, Language language) {
        super(id);
        this.kind = kind;
        setVisible(!kind.fields().isEmpty());
        add(new Label("heading", text("kind." + kind.name() + ".questions")));
        var questions = new RepeatingView("question");
        kind.fields().forEach(field -> questions.add(question(field, input, language)));
        add(questions);
    }

    private WebMarkupContainer question(EntryField field, EntryInput input, Language language) {
        var question = new WebMarkupContainer(field.name());
        boolean open = field.choices().isEmpty();
        var area = new TextArea<>("open", input.answer(field));
        area.setConvertEmptyInputStringToNull(false);
        area.add(StringValidator.maximumLength(Wording.LONGEST_FIELD));
        area.add(new InLanguage(language));
        var choice = new DropDownChoice<>("choice", input.answer(field), field.choices(),
                new LambdaChoiceRenderer<>(answer -> text(field.text() + "." + answer), answer -> answer));
        choice.setNullValid(true);
        name(area, field).setVisible(open);
        name(choice, field).setVisible(!open);
        question.add(area, choice);
        question.add(new Label("label", text(field.text())).add(AttributeModifier.replace("for", "answer-" + field.name())));
        var help = texts.has(kind.owner(), field.text() + ".help", getLocale()) ? text(field.text() + ".help") : "";
        question.add(new Label("help", help).setVisible(!help.isEmpty()));
        question.add(new Label("error", () -> message(open ? area : choice)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible((open ? area : choice).hasErrorMessage());
            }
        });
        return question;
    }

    private FormComponent<?> name(FormComponent<?> control, EntryField field) {
        control.setMarkupId("answer-" + field.name()).setOutputMarkupId(true);
        control.setLabel(() -> text(field.text()));
        return control;
    }

    private static String message(FormComponent<?> control) {
        var message = control.getFeedbackMessages().first();
        return message == null ? "" : String.valueOf(message.getMessage());
    }

    private String text(String key) {
        return texts.get(kind.owner(), key, getLocale());
    }
}
