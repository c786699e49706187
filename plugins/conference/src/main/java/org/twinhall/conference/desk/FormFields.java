package org.twinhall.conference.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.FormProfile;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.FieldsCheck;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.WhenField;

/** How a form works, in fields; its times are on the clock of the event. */
final class FormFields extends Panel {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;
    private final IModel<FormKind> kind;
    private final IModel<String> noteEnglish;
    private final IModel<String> noteArabic;
    private final IModel<LocalDateTime> opens;
    private final IModel<LocalDateTime> closes;
    private final IModel<LocalDateTime> changes;
    private final IModel<Integer> capacity;
    private final IModel<Integer> people;
    private final IModel<GroupRule> rule;
    private final IModel<Integer> perGroup;
    private final IModel<Boolean> list;
    private final IModel<Integer> hours;

    /** Makes the fields; {@code profile} is what they begin with. */
    FormFields(String id, FormProfile profile, ZoneId zone) {
        super(id);
        setRenderBodyOnly(true);
        this.zone = zone;
        kind = Model.of(profile.kind());
        noteEnglish = Model.of(profile.noteEnglish());
        noteArabic = Model.of(profile.noteArabic());
        opens = Model.of(local(profile.opensAt()));
        closes = Model.of(local(profile.closesAt()));
        changes = Model.of(local(profile.changeUntil()));
        capacity = Model.of(profile.capacity());
        people = Model.of(profile.mostPeople());
        rule = Model.of(profile.groupRule());
        perGroup = Model.of(profile.perGroup());
        list = Model.of(profile.hasList());
        hours = Model.of(profile.offerHours());
    }

    private LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    private Instant moment(LocalDateTime local) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new SelectField<>("formKind", "form.kind", kind, () -> List.of(FormKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("form.kind." + one), FormKind::name)).required());
        add(new AreaField("noteEnglish", "form.note.en", noteEnglish, FormProfile.LONGEST_NOTE, 2).attribute("lang", "en").attribute("dir", "ltr"));
        add(new AreaField("noteArabic", "form.note.ar", noteArabic, FormProfile.LONGEST_NOTE, 2).attribute("lang", "ar").attribute("dir", "rtl"));
        add(new WhenField("opens", "form.opensAt", opens), new WhenField("closes", "form.closesAt", closes));
        add(new WhenField("changes", "form.changeUntil", changes));
        add(new NumberField("capacity", "form.capacity", capacity, 1, FormProfile.MOST_PLACES));
        add(new NumberField("people", "form.mostPeople", people, 1, FormProfile.MOST_PEOPLE).required());
        add(new SelectField<>("rule", "form.groupRule", rule, () -> List.of(GroupRule.values()),
                new LambdaChoiceRenderer<>(one -> getString("form.groupRule." + one), GroupRule::name)).required());
        add(new NumberField("perGroup", "form.perGroup.most", perGroup, 1, FormProfile.MOST_PEOPLE).required());
        add(new CheckField("list", "form.hasList", list));
        add(new NumberField("hours", "form.offerHours", hours, 1, FormProfile.MOST_HOURS).required());
    }

    /** Checks what several fields say together. */
    FieldsCheck check() {
        return new FieldsCheck(() -> {
            var closesField = ((WhenField) get("closes")).control();
            var from = ((WhenField) get("opens")).control().getConvertedInput();
            var until = closesField.getConvertedInput();
            if (from != null && until != null && !until.isAfter(from)) {
                closesField.error(getString("form.closesAt.early"));
            }
        });
    }

    /** What was entered. */
    FormProfile profile() {
        return new FormProfile(kind.getObject(), noteEnglish.getObject().strip(), noteArabic.getObject().strip(), moment(opens.getObject()),
                moment(closes.getObject()), moment(changes.getObject()), capacity.getObject(), people.getObject(), rule.getObject(), perGroup.getObject(),
                Boolean.TRUE.equals(list.getObject()), hours.getObject());
    }
}
