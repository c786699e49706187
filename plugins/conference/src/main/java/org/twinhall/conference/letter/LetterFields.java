package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.charge.PaymentState;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.FieldsCheck;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;

/** A letter in fields. */
final class LetterFields extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 10;

    @Inject
    private SignUpForms forms;

    @Inject
    private Groups groups;

    @Inject
    private EventRights rights;

    private final transient Event event;
    private final IModel<String> subjectEnglish;
    private final IModel<String> subjectArabic;
    private final IModel<String> bodyEnglish;
    private final IModel<String> bodyArabic;
    private final IModel<Boolean> formal;
    private final IModel<Integer> days;
    private final IModel<SignUpState> state;
    private final IModel<Long> form;
    private final IModel<Long> group;
    private final IModel<PaymentState> payment;

    LetterFields(String id, Event event, LetterProfile before) {
        super(id);
        this.event = event;
        setRenderBodyOnly(true);
        subjectEnglish = Model.of(before.subjectEnglish());
        subjectArabic = Model.of(before.subjectArabic());
        bodyEnglish = Model.of(before.bodyEnglish());
        bodyArabic = Model.of(before.bodyArabic());
        formal = Model.of(before.formal());
        days = Model.of(before.daysBefore());
        state = Model.of(before.part().state());
        form = Model.of(before.part().formId());
        group = Model.of(before.part().groupId());
        payment = Model.of(before.part().payment());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean pays = rights.maySeePayments(event);
        add(new Label("placeholders", Stream.of(Placeholder.values()).filter(one -> pays || !one.isOfPayments())
                .map(one -> one.written() + " " + getString("placeholder." + one)).collect(Collectors.joining(" · "))));
        add(in(new LineField("subjectEnglish", "letter.subject.en", subjectEnglish, LetterProfile.LONGEST_SUBJECT), Language.ENGLISH));
        add(in(new LineField("subjectArabic", "letter.subject.ar", subjectArabic, LetterProfile.LONGEST_SUBJECT), Language.ARABIC));
        add(new AreaField("bodyEnglish", "letter.body.en", bodyEnglish, LetterProfile.LONGEST_BODY, ROWS).attribute("lang", "en").attribute("dir", "ltr"));
        add(new AreaField("bodyArabic", "letter.body.ar", bodyArabic, LetterProfile.LONGEST_BODY, ROWS).attribute("lang", "ar").attribute("dir", "rtl"));
        add(new SelectField<>("partState", "letter.state", state, () -> List.of(SignUpState.values()),
                new LambdaChoiceRenderer<>(one -> getString("signUp.state." + one), SignUpState::name)).nullable());
        Map<Long, String> kinds = forms.listOf(event.getId()).stream().collect(Collectors.toMap(SignUpForm::getId, one -> getString("form.kind." + one.getKind())));
        add(select("partForm", "letter.form", form, kinds));
        var language = PortalSession.get().language();
        add(select("partGroup", "letter.group", group, groups.listAll().stream().collect(Collectors.toMap(Group::getId, one -> one.name(language)))));
        add(new SelectField<>("partPayment", "letter.payment", payment, () -> List.of(PaymentState.values()),
                new LambdaChoiceRenderer<>(one -> getString("payment.state." + one), PaymentState::name)).nullable().setVisible(pays));
        add(new CheckField("formal", "letter.formal", formal), new NumberField("days", "letter.days", days, 1, LetterProfile.MOST_DAYS));
    }

    private static LineField in(LineField field, Language language) {
        return field.attribute("lang", language.tag()).attribute("dir", language.direction());
    }

    private static SelectField<Long> select(String id, String key, IModel<Long> model, Map<Long, String> names) {
        var sorted = names.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).map(Map.Entry::getKey).toList();
        return new SelectField<>(id, key, model, () -> sorted, new LambdaChoiceRenderer<>(names::get, Object::toString)).nullable();
    }

    /** Checks that it is whole in one language, in neither half, and that every placeholder stands for something. */
    FieldsCheck check() {
        return new FieldsCheck(() -> {
            var fields = Map.of("subjectEnglish", "bodyEnglish", "subjectArabic", "bodyArabic");
            boolean none = fields.keySet().stream().allMatch(one -> typed(one).isEmpty() && typed(fields.get(one)).isEmpty());
            if (none) {
                control("subjectEnglish").error(getString("letter.none"));
            }
            fields.forEach((subject, body) -> {
                if (typed(subject).isEmpty() != typed(body).isEmpty()) {
                    control(typed(subject).isEmpty() ? subject : body).error(getString("letter.half"));
                }
                Stream.of(subject, body).forEach(one -> unknown(typed(one)).ifPresent(found -> control(one)
                        .error(getString("letter.unknown").replace("${placeholder}", found))));
            });
        });
    }

    private Optional<String> unknown(String text) {
        return Placeholder.unknown(text).or(() -> rights.maySeePayments(event) ? Optional.empty()
                : Stream.of(Placeholder.values()).filter(Placeholder::isOfPayments).map(Placeholder::written).filter(text::contains).findFirst());
    }

    private FormComponent<?> control(String field) {
        return (FormComponent<?>) get(field + ":control");
    }

    private String typed(String field) {
        var input = control(field).getInput();
        return input == null ? "" : input.strip();
    }

    /** What was written. */
    LetterProfile profile() {
        return new LetterProfile(subjectEnglish.getObject().strip(), subjectArabic.getObject().strip(), bodyEnglish.getObject().strip(),
                bodyArabic.getObject().strip(), Boolean.TRUE.equals(formal.getObject()), days.getObject(),
                new LetterPart(state.getObject(), form.getObject(), group.getObject(), payment.getObject()));
    }
}
