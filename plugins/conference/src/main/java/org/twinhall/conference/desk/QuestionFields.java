package org.twinhall.conference.desk;

import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.signup.QuestionKind;
import org.twinhall.conference.signup.QuestionProfile;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.FieldsCheck;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** A question in fields, in both languages. */
final class QuestionFields extends Panel {

    private static final long serialVersionUID = 1L;

    private final IModel<QuestionKind> kind;
    private final IModel<String> english;
    private final IModel<String> arabic;
    private final IModel<String> choicesEnglish;
    private final IModel<String> choicesArabic;
    private final IModel<Boolean> required;
    private final IModel<Boolean> shielded;

    /** Makes the fields; {@code profile} is what they begin with. */
    QuestionFields(String id, QuestionProfile profile) {
        super(id);
        setRenderBodyOnly(true);
        kind = Model.of(profile.kind());
        english = Model.of(profile.labelEnglish());
        arabic = Model.of(profile.labelArabic());
        choicesEnglish = Model.of(String.join("\n", profile.choicesEnglish()));
        choicesArabic = Model.of(String.join("\n", profile.choicesArabic()));
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
        add(new CheckField("required", "question.required", required), new CheckField("shieldedAnswer", "question.shielded", shielded));
    }

    /** Checks that a choice can be made, and in both languages. */
    FieldsCheck check() {
        return new FieldsCheck(() -> {
            var chosen = ((SelectField<?>) get("questionKind")).control().getConvertedInput();
            var arabicField = ((AreaField) get("choicesArabic")).control();
            int inEnglish = lines(((AreaField) get("choicesEnglish")).control().getInput()).size();
            if (chosen == QuestionKind.CHOICE && inEnglish < 2) {
                ((AreaField) get("choicesEnglish")).control().error(getString("question.choices.few"));
            } else if (chosen == QuestionKind.CHOICE && lines(arabicField.getInput()).size() != inEnglish) {
                arabicField.error(getString("question.choices.unlike"));
            }
        });
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** What was entered. */
    QuestionProfile profile() {
        boolean choice = kind.getObject() == QuestionKind.CHOICE;
        return new QuestionProfile(kind.getObject(), english.getObject().strip(), arabic.getObject().strip(),
                choice ? lines(choicesEnglish.getObject()) : List.of(), choice ? lines(choicesArabic.getObject()) : List.of(),
                Boolean.TRUE.equals(required.getObject()), Boolean.TRUE.equals(shielded.getObject()));
    }
}
