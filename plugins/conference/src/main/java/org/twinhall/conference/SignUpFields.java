package org.twinhall.conference;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.account.Account;
import org.twinhall.conference.charge.RuleProfile;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.Audience;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.Residence;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.Terms;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** What somebody fills in who signs up, or who changes it later: then the address and the group stay. */
final class SignUpFields extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    private final transient SignUpForm form;
    private final transient List<QuestionField> questions;
    private final boolean fresh;
    private final IModel<String> name;
    private final IModel<String> email;
    private final IModel<Long> group;
    private final IModel<String> others;
    private final IModel<Boolean> alternate = Model.of(false);
    private final IModel<Residence> residence = Model.of();
    private final IModel<Boolean> hardship = Model.of(false);
    private final IModel<Boolean> shown = Model.of(false);
    private Audience audience = Audience.NOBODY;
    private boolean asksResidence;
    private boolean asksHardship;

    /** Makes the fields; {@code before} is what they begin with. */
    SignUpFields(String id, SignUpForm form, List<Question> asked, Application before, boolean fresh) {
        super(id);
        this.form = form;
        this.fresh = fresh;
        setRenderBodyOnly(true);
        name = Model.of(before.name());
        email = Model.of(before.email());
        group = Model.of(before.groupId());
        others = Model.of(String.join("\n", before.others()));
        var language = PortalSession.get().language();
        questions = asked.stream().map(question -> QuestionField.of(question, language, before.answers().getOrDefault(question.getId(), ""))).toList();
    }

    /** Asks what decides the charge, and no more than those rules need. */
    SignUpFields asking(List<RuleProfile> rules) {
        asksResidence = rules.stream().anyMatch(rule -> rule.residence() != null);
        asksHardship = rules.stream().anyMatch(RuleProfile::hardship);
        return this;
    }

    /** Asks whether one may be shown to those who read the list of participants; nobody is unless they tick it. */
    SignUpFields asking(Audience readers, Audience agreed) {
        audience = readers;
        shown.setObject(agreed.holds(readers));
        return this;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new LineField("name", "signUp.name", name, Account.LONGEST_NAME).required().autocomplete("name").attribute("dir", "auto"));
        add(new LineField("email", "signUp.email", email, Account.LONGEST_EMAIL).required().email().autocomplete("email").setVisible(fresh));
        add(groupField().setVisible(fresh && form.getGroupRule() != GroupRule.NONE));
        add(new WebMarkupContainer("groupTold").setVisible(fresh && form.getGroupRule() == GroupRule.LIMITED));
        add(new CheckField("alternate", "signUp.alternate", alternate).setVisible(fresh && form.getGroupRule() == GroupRule.LIMITED));
        add(othersField().setVisible(form.getMostPeople() > 1));
        add(new SelectField<>("residence", "signUp.residence", residence, () -> List.of(Residence.values()),
                new LambdaChoiceRenderer<>(one -> getString("residence." + one), Residence::name)).nullable().required().setVisible(asksResidence));
        add(new CheckField("hardship", "signUp.hardship", hardship).setVisible(asksHardship));
        var asked = new RepeatingView("questions");
        questions.forEach(question -> asked.add(question.field()));
        add(asked);
        add(new CheckField("shown", "signUp.shown." + audience, shown).setVisible(audience != Audience.NOBODY));
        add(new WebMarkupContainer("shielded").setVisible(questions.stream().anyMatch(one -> one.question().isShielded())));
    }

    private SelectField<Long> groupField() {
        var language = PortalSession.get().language();
        var collator = Collator.getInstance(language.locale());
        Map<Long, String> names = groups.listAll().stream().filter(one -> one.getState() != GroupState.ARCHIVED)
                .collect(Collectors.toMap(Group::getId, one -> one.name(language)));
        var sorted = names.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.nullsLast(collator))).map(Map.Entry::getKey).toList();
        var field = new SelectField<>("group", "signUp.group", group, () -> sorted, new LambdaChoiceRenderer<>(names::get, Object::toString)).nullable();
        return form.getGroupRule() == GroupRule.LIMITED ? field.required() : field;
    }

    private AreaField othersField() {
        var field = new AreaField("others", "signUp.others", others, Application.LONGEST_OTHERS, 3) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String labelText() {
                return getString("signUp.others").replace("${number}", String.valueOf(form.getMostPeople() - 1));
            }
        };
        field.attribute("dir", "auto");
        field.control().add(entered -> {
            if (lines(entered.getValue()).size() >= form.getMostPeople()) {
                field.control().error(field.getString("signUp.others.tooMany").replace("${number}", String.valueOf(form.getMostPeople() - 1)));
            }
        });
        return field;
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What was filled in. */
    Application application() {
        var answers = questions.stream().filter(one -> !one.answer().get().isEmpty())
                .collect(Collectors.toMap(one -> one.question().getId(), one -> one.answer().get()));
        return new Application(name.getObject().strip(), email.getObject().strip(), group.getObject(), lines(others.getObject()), answers,
                Boolean.TRUE.equals(alternate.getObject()), new Terms(residence.getObject(), Boolean.TRUE.equals(hardship.getObject())),
                Boolean.TRUE.equals(shown.getObject()) ? audience : Audience.NOBODY);
    }
}
