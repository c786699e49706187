package org.twinhall.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.validation.IValidatable;
import org.apache.wicket.validation.ValidationError;
import org.danekja.java.util.function.serializable.SerializableFunction;
import org.twinhall.account.Account;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.QuestionKind;
import org.twinhall.text.Language;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.DateField;
import org.twinhall.web.form.Field;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;

/**
 * A question of a form with the field in which it is answered.
 *
 * @param shown what stands in the page
 * @param field its field; null for a note, which asks nothing
 * @param told  what an entered value is, as it is kept; empty for nothing
 */
record QuestionField(Question question, Component shown, Field<?, ?> field, Function<Object, String> told) {

    private static final String KEY = "question.label";
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST = 1_000_000;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\p{Nd} ()/.-]{5,40}");

    /** How the fields of a form are made that begin with what was answered before. */
    record Maker(Language language, Set<String> full, String fullWord, String help) {

        /** The field of a question. */
        QuestionField of(Question question, String before) {
            var id = "question" + question.getId();
            return switch (question.getKind()) {
                case TEXT -> line(question, new LineField(id, KEY, Model.of(before), LONGEST_LINE).attribute("dir", "auto"));
                case AREA -> line(question, new AreaField(id, KEY, Model.of(before), LONGEST_TEXT, 3).attribute("dir", "auto"));
                case EMAIL -> line(question, new LineField(id, KEY, Model.of(before), Account.LONGEST_EMAIL).email());
                case PHONE -> line(question, phone(id, before));
                case NUMBER -> number(question, id, before);
                case DATE -> date(question, id, before);
                case CHOICE -> one(question, id, before, question.choices(), choice -> choiceText(question, choice));
                case CHOICES -> many(question, id, question.parts(before), question.choices(), choice -> choiceText(question, choice));
                case YES_NO -> yesOrNo(question, id, before);
                case TICK -> tick(question, id, before, "question.yes");
                case CONSENT -> tick(question, id, before, "question.agree");
                case NOTE -> new QuestionField(question, new NotePanel(id, question.label(language), help), null, value -> "");
            };
        }

        private String choiceText(Question question, String choice) {
            return question.told(choice, language) + (full.contains(choice) ? " " + fullWord : "");
        }

        private QuestionField line(Question question, Field<String, ?> field) {
            return made(question, field, value -> value.toString().strip());
        }

        private static LineField phone(String id, String before) {
            var field = new LineField(id, KEY, Model.of(before), LONGEST_LINE);
            field.control().add((IValidatable<String> entered) -> {
                if (!entered.getValue().isBlank() && !PHONE.matcher(entered.getValue().strip()).matches()) {
                    entered.error(new ValidationError().addKey("question.phone.unlike"));
                }
            });
            return field.attribute("type", "tel").attribute("dir", "ltr");
        }

        private QuestionField number(Question question, String id, String before) {
            return made(question, new NumberField(id, KEY, Model.of(before.matches("\\d{1,7}") ? Integer.valueOf(before) : null), 0, MOST), Object::toString);
        }

        private QuestionField date(Question question, String id, String before) {
            return made(question, new DateField(id, KEY, Model.of(before.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(before) : null)), Object::toString);
        }

        private QuestionField one(Question question, String id, String before, List<String> choices, SerializableFunction<String, String> text) {
            var field = new SelectField<>(id, KEY, Model.of(choices.contains(before) ? before : null), () -> choices,
                    new LambdaChoiceRenderer<>(text::apply, one -> String.valueOf(choices.indexOf(one))));
            return made(question, field.nullable(), Object::toString);
        }

        private QuestionField yesOrNo(Question question, String id, String before) {
            var choices = List.of(QuestionKind.YES, QuestionKind.NO);
            var model = Model.of(choices.contains(before) ? before : null);
            var field = new SelectField<String>(id, KEY, model, () -> choices, new LambdaChoiceRenderer<>(one -> one, one -> one));
            field.control().setChoiceRenderer(new LambdaChoiceRenderer<>(one -> field.getString("question." + one), one -> one));
            return made(question, field.nullable(), Object::toString);
        }

        private QuestionField many(Question question, String id, List<String> before, List<String> choices, SerializableFunction<String, String> text) {
            Collection<String> ticked = new ArrayList<>(before.stream().filter(choices::contains).toList());
            IModel<Collection<String>> model = Model.of(ticked);
            var field = new ChoiceGroupField<String>(id, KEY, model, () -> choices, new LambdaChoiceRenderer<>(text::apply, one -> String.valueOf(choices.indexOf(one))));
            return made(question, field, value -> choices.stream().filter(((Collection<?>) value)::contains).collect(Collectors.joining("\n")));
        }

        private QuestionField tick(Question question, String id, String before, String word) {
            Collection<String> ticked = new ArrayList<>(before.isEmpty() ? List.of() : List.of(QuestionKind.YES));
            var field = new ChoiceGroupField<String>(id, KEY, Model.of(ticked), () -> List.of(QuestionKind.YES), new LambdaChoiceRenderer<>(one -> null, one -> one));
            field.control().setChoiceRenderer(new LambdaChoiceRenderer<>(one -> field.getString(word), one -> one));
            return made(question, field, value -> ((Collection<?>) value).isEmpty() ? "" : QuestionKind.YES);
        }

        private QuestionField made(Question question, Field<?, ?> field, Function<Object, String> told) {
            field.worded(question.label(language), help);
            if (question.isRequired() && question.condition() == null) {
                field.required();
            } else if (question.isRequired()) {
                field.neededSometimes();
            }
            return new QuestionField(question, field, field, told);
        }
    }

    /** Says which answer to another question shows it; a script hides it meanwhile, and without scripts its words say it. */
    QuestionField shownFor(Question other, String answer) {
        var value = other.getKind().hasChoices() ? String.valueOf(other.choices().indexOf(answer)) : answer;
        var element = field == null ? shown : field.control();
        element.add(AttributeModifier.replace("data-only-if", "question" + other.getId()), AttributeModifier.replace("data-only-if-answer", value));
        return this;
    }

    /** What was accepted, as it is kept. */
    String answer() {
        return field == null ? "" : told(field.value());
    }

    /** What was entered and can be read, as it would be kept. */
    String entered() {
        return field == null ? "" : told(field.control().getConvertedInput());
    }

    private String told(Object value) {
        return value == null ? "" : told.apply(value);
    }
}
