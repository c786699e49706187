package org.twinhall.conference.charge;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.Residence;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.DateField;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** A rule in fields. */
final class RuleFields extends Panel {

    private static final long serialVersionUID = 1L;

    private final IModel<Residence> residence;
    private final IModel<FormKind> kind;
    private final IModel<LocalDate> early;
    private final IModel<Boolean> hardship;
    private final MoneyFields money;
    private final IModel<String> english;
    private final IModel<String> arabic;

    /** Makes the fields; {@code profile} is what they begin with, null for a new rule. */
    RuleFields(String id, RuleProfile profile) {
        super(id);
        setRenderBodyOnly(true);
        residence = Model.of(profile == null ? null : profile.residence());
        kind = Model.of(profile == null ? null : profile.kind());
        early = Model.of(profile == null ? null : profile.earlyUntil());
        hardship = Model.of(profile != null && profile.hardship());
        money = new MoneyFields("money", "rule.amount", profile == null ? null : profile.price(), 0);
        english = Model.of(profile == null ? "" : profile.reasonEnglish());
        arabic = Model.of(profile == null ? "" : profile.reasonArabic());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new SelectField<>("residence", "rule.residence", residence, () -> List.of(Residence.values()),
                new LambdaChoiceRenderer<>(one -> getString("residence." + one), Residence::name)).nullable());
        add(new SelectField<>("ruleKind", "rule.kind", kind, () -> List.of(FormKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("form.kind." + one), FormKind::name)).nullable());
        add(new DateField("early", "rule.earlyUntil", early), new CheckField("hardship", "rule.hardship", hardship), money);
        add(new LineField("reasonEnglish", "rule.reason.en", english, RuleProfile.LONGEST_REASON).required().attribute("lang", "en").attribute("dir", "ltr"));
        add(new LineField("reasonArabic", "rule.reason.ar", arabic, RuleProfile.LONGEST_REASON).required().attribute("lang", "ar").attribute("dir", "rtl"));
    }

    /** What was entered. */
    RuleProfile profile() {
        return new RuleProfile(residence.getObject(), kind.getObject(), early.getObject(), Boolean.TRUE.equals(hardship.getObject()), money.money(),
                english.getObject().strip(), arabic.getObject().strip());
    }
}
