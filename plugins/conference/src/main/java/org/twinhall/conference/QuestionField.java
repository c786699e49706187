package org.twinhall.conference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.model.Model;
import org.twinhall.conference.signup.Question;
import org.twinhall.text.Language;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.Field;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;

/**
 * A question of a form with the field in which it is answered.
 *
 * @param field  its field
 * @param answer what was answered, as it is kept; empty for nothing
 */
record QuestionField(Question question, Component field, Supplier<String> answer) {

    private static final String KEY = "question.label";
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST = 1_000_000;
    /** How a tick is kept. */
    private static final String YES = "yes";

    /** The field of a question, with what was answered before. */
    static QuestionField of(Question question, Language language, String before) {
        var id = "question" + question.getId();
        var label = question.label(language);
        return switch (question.getKind()) {
            case TEXT -> line(question, id, label, before);
            case AREA -> area(question, id, label, before);
            case NUMBER -> number(question, id, label, before);
            case CHOICE -> choice(question, id, label, before, language);
            case TICK -> tick(question, id, label, before);
        };
    }

    private static QuestionField line(Question question, String id, String label, String before) {
        var model = Model.of(before);
        return new QuestionField(question, required(question, new LineField(id, KEY, model, LONGEST_LINE) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String labelText() {
                return label;
            }
        }.attribute("dir", "auto")), () -> model.getObject().strip());
    }

    private static QuestionField area(Question question, String id, String label, String before) {
        var model = Model.of(before);
        return new QuestionField(question, required(question, new AreaField(id, KEY, model, LONGEST_TEXT, 3) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String labelText() {
                return label;
            }
        }.attribute("dir", "auto")), () -> model.getObject().strip());
    }

    private static QuestionField number(Question question, String id, String label, String before) {
        var model = Model.of(before.matches("\\d{1,7}") ? Integer.valueOf(before) : null);
        return new QuestionField(question, required(question, new NumberField(id, KEY, model, 0, MOST) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String labelText() {
                return label;
            }
        }), () -> model.getObject() == null ? "" : model.getObject().toString());
    }

    private static QuestionField choice(Question question, String id, String label, String before, Language language) {
        var model = Model.of(question.choices().contains(before) ? before : null);
        var field = new SelectField<String>(id, KEY, model, question::choices,
                new LambdaChoiceRenderer<>(one -> question.told(one, language), one -> String.valueOf(question.choices().indexOf(one)))) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String labelText() {
                return label;
            }
        };
        return new QuestionField(question, required(question, field.nullable()), () -> model.getObject() == null ? "" : model.getObject());
    }

    private static QuestionField tick(Question question, String id, String label, String before) {
        Collection<String> ticked = new ArrayList<>(before.isEmpty() ? List.of() : List.of(YES));
        var model = Model.of(ticked);
        var field = new ChoiceGroupField<String>(id, KEY, model, () -> List.of(YES), new LambdaChoiceRenderer<>(one -> null, one -> one)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String labelText() {
                return label;
            }
        };
        field.control().setChoiceRenderer(new LambdaChoiceRenderer<>(one -> field.getString("question.yes"), one -> one));
        return new QuestionField(question, required(question, field), () -> model.getObject().isEmpty() ? "" : YES);
    }

    private static Component required(Question question, Field<?, ?> field) {
        return question.isRequired() ? field.required() : field;
    }
}
