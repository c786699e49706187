package org.twinhall.conference.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.AnswerText;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.signup.Condition;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.QuestionKind;
import org.twinhall.conference.signup.QuestionProfile;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.FieldsCheck;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;

/** A question in fields, in both languages. */
final class QuestionFields extends Panel {

    private static final long serialVersionUID = 1L;

    private final IModel<QuestionKind> kind;
    private final IModel<String> english;
    private final IModel<String> arabic;
    private final IModel<String> choicesEnglish;
    private final IModel<String> choicesArabic;
    private final IModel<String> helpEnglish;
    private final IModel<String> helpArabic;
    private final IModel<String> limits;
    private final IModel<Condition> condition;
    private final IModel<Integer> keepDays;
    private final transient List<Question> others;
    private final IModel<Boolean> required;
    private final IModel<Boolean> shielded;

    /**
     * Makes the fields.
     *
     * @param profile what they begin with
     * @param others  the other questions of the form
     */
    QuestionFields(String id, QuestionProfile profile, List<Question> others) {
        super(id);
        setRenderBodyOnly(true);
        kind = Model.of(profile.kind());
        english = Model.of(profile.labelEnglish());
        arabic = Model.of(profile.labelArabic());
        choicesEnglish = Model.of(String.join("\n", profile.choicesEnglish()));
        choicesArabic = Model.of(String.join("\n", profile.choicesArabic()));
        helpEnglish = Model.of(profile.helpEnglish());
        helpArabic = Model.of(profile.helpArabic());
        limits = Model.of(profile.limits().stream().map(String::valueOf).collect(Collectors.joining("\n")));
        condition = Model.of(profile.condition());
        keepDays = Model.of(profile.keepDays());
        this.others = others;
        required = Model.of(profile.required());
        shielded = Model.of(profile.shielded());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new SelectField<>("questionKind", "question.kind", kind, () -> List.of(QuestionKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("question.kind." + one), QuestionKind::name)).required());
        add(new LineField("labelEnglish", "question.label.en", english, QuestionProfile.LONGEST_LABEL).required().attribute("lang", "en").attribute("dir", "ltr"));
        add(new LineField("labelArabic", "question.label.ar", arabic, QuestionProfile.LONGEST_LABEL).required().attribute("lang", "ar").attribute("dir", "rtl"));
        add(new AreaField("choicesEnglish", "question.choices.en", choicesEnglish, QuestionProfile.LONGEST_CHOICES, 3).attribute("lang", "en").attribute("dir", "ltr"));
        add(new AreaField("choicesArabic", "question.choices.ar", choicesArabic, QuestionProfile.LONGEST_CHOICES, 3).attribute("lang", "ar").attribute("dir", "rtl"));
        add(new AreaField("helpEnglish", "question.help.en", helpEnglish, QuestionProfile.LONGEST_HELP, 2).attribute("lang", "en").attribute("dir", "ltr"));
        add(new AreaField("helpArabic", "question.help.ar", helpArabic, QuestionProfile.LONGEST_HELP, 2).attribute("lang", "ar").attribute("dir", "rtl"));
        add(new AreaField("limits", "question.limits", limits, QuestionProfile.LONGEST_CHOICES, 3).attribute("dir", "ltr"));
        add(conditionField(), new NumberField("questionKeepDays", "question.keepDays", keepDays, 0, EventProfile.MOST_DAYS));
        add(new CheckField("required", "question.required", required), new CheckField("shieldedAnswer", "question.shielded", shielded));
    }

    private SelectField<Condition> conditionField() {
        var language = PortalSession.get().language();
        var texts = new LinkedHashMap<Condition, String>();
        others.stream().filter(other -> other.getKind().decides()).forEach(other -> answers(other).forEach(answer -> texts.put(new Condition(other.getId(), answer),
                getString("question.condition.choice").replace("${question}", other.label(language))
                        .replace("${answer}", AnswerText.of(other, answer, language, key -> getString(key))))));
        var field = new SelectField<>("condition", "question.condition", condition, () -> List.copyOf(texts.keySet()),
                new LambdaChoiceRenderer<>(texts::get, one -> String.valueOf(List.copyOf(texts.keySet()).indexOf(one))));
        field.nullable().setVisible(!texts.isEmpty());
        return field;
    }

    private static List<String> answers(Question other) {
        return other.getKind().hasChoices() ? other.choices() : other.getKind() == QuestionKind.YES_NO ? List.of(QuestionKind.YES, QuestionKind.NO)
                : List.of(QuestionKind.YES);
    }

    /** Checks that a choice can be made, and in both languages. */
    FieldsCheck check() {
        return new FieldsCheck(() -> {
            var chosen = (QuestionKind) ((SelectField<?>) get("questionKind")).control().getConvertedInput();
            if (chosen == null || !chosen.hasChoices()) {
                return;
            }
            var arabicField = ((AreaField) get("choicesArabic")).control();
            var inEnglish = lines(((AreaField) get("choicesEnglish")).control().getInput());
            if (inEnglish.size() < 2 || inEnglish.size() > QuestionProfile.MOST_CHOICES) {
                ((AreaField) get("choicesEnglish")).control().error(getString("question.choices.few"));
            } else if (lines(arabicField.getInput()).size() != inEnglish.size()) {
                arabicField.error(getString("question.choices.unlike"));
            }
            checkLimits(inEnglish.size());
        });
    }

    private void checkLimits(int choices) {
        var control = ((AreaField) get("limits")).control();
        var entered = numbers(control.getInput());
        if (!entered.isEmpty() && (entered.size() != choices || entered.stream().anyMatch(line -> !line.matches("\\d{1,5}")))) {
            control.error(getString("question.limits.unlike"));
        } else if (!entered.isEmpty() && Boolean.TRUE.equals(((CheckField) get("shieldedAnswer")).control().getConvertedInput())) {
            control.error(getString("question.limits.shielded"));
        }
    }

    private static List<String> numbers(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** What was entered. */
    QuestionProfile profile() {
        boolean choice = kind.getObject().hasChoices();
        return new QuestionProfile(kind.getObject(), english.getObject().strip(), arabic.getObject().strip(), helpEnglish.getObject().strip(),
                helpArabic.getObject().strip(), choice ? lines(choicesEnglish.getObject()) : List.of(), choice ? lines(choicesArabic.getObject()) : List.of(),
                choice ? numbers(limits.getObject()).stream().map(Integer::valueOf).toList() : List.of(),
                kind.getObject().isAsked() && Boolean.TRUE.equals(required.getObject()), Boolean.TRUE.equals(shielded.getObject()), condition.getObject(),
                keepDays.getObject());
    }
}
