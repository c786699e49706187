package org.twinhall.conference;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.validation.ValidationError;
import org.twinhall.account.Account;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.charge.RuleProfile;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.choice.ChoiceService;
import org.twinhall.conference.programme.choice.SessionsField;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.Asking;
import org.twinhall.conference.signup.Audience;
import org.twinhall.conference.signup.ChoiceFullException;
import org.twinhall.conference.signup.ChoicePlaces;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.Residence;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.Terms;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.Assets;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.FieldsCheck;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** What somebody fills in who signs up, or who changes it later: then the address and the group stay. */
public final class SignUpFields extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    @Inject
    private ChoicePlaces places;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeWords words;

    @Inject
    private ChoiceService choices;

    private final transient SignUpForm form;
    private final transient List<Question> asked;
    private final transient Application before;
    private transient List<QuestionField> questions;
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
    private boolean addressed;
    private boolean grouped;
    private transient Event event;
    private SessionsField sessions;

    /** Makes the fields; {@code before} is what they begin with. */
    public SignUpFields(String id, SignUpForm form, List<Question> asked, Application before, boolean fresh) {
        super(id);
        this.form = form;
        this.fresh = fresh;
        setRenderBodyOnly(true);
        name = Model.of(before.name());
        email = Model.of(before.email());
        group = Model.of(before.groupId());
        others = Model.of(String.join("\n", before.others()));
        this.asked = asked;
        this.before = before;
    }

    /**
     * Does not ask for the address, because it is known.
     *
     * @param groupToo whether the group is known as well
     */
    public SignUpFields addressed(boolean groupToo) {
        addressed = true;
        grouped = groupToo;
        return this;
    }

    /** Lets those sessions of an event be chosen whose places are counted. */
    public SignUpFields choosingSessions(Event of) {
        event = of;
        return this;
    }

    /** Asks what decides the charge, and no more than those rules need. */
    public SignUpFields asking(List<RuleProfile> rules) {
        asksResidence = rules.stream().anyMatch(rule -> rule.residence() != null);
        asksHardship = rules.stream().anyMatch(RuleProfile::hardship);
        return this;
    }

    /** Asks whether one may be shown to those who read the list of participants; nobody is unless they tick it. */
    public SignUpFields asking(Audience readers, Audience agreed) {
        audience = readers;
        shown.setObject(agreed.holds(readers));
        return this;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new LineField("name", "signUp.name", name, Account.LONGEST_NAME).required().autocomplete("name").attribute("dir", "auto"));
        add(new LineField("email", "signUp.email", email, Account.LONGEST_EMAIL).required().email().autocomplete("email").setVisible(fresh && !addressed));
        add(groupField().setVisible(fresh && !grouped && form.getGroupRule() != GroupRule.NONE));
        add(new WebMarkupContainer("groupTold").setVisible(fresh && form.getGroupRule() == GroupRule.LIMITED));
        add(new CheckField("alternate", "signUp.alternate", alternate).setVisible(fresh && form.getGroupRule() == GroupRule.LIMITED));
        add(othersField().setVisible(form.getMostPeople() > 1));
        add(new SelectField<>("residence", "signUp.residence", residence, () -> List.of(Residence.values()),
                new LambdaChoiceRenderer<>(one -> getString("residence." + one), Residence::name)).nullable().required().setVisible(asksResidence));
        add(new CheckField("hardship", "signUp.hardship", hardship).setVisible(asksHardship));
        questions = fields(PortalSession.get().language());
        var lines = new RepeatingView("questions");
        questions.forEach(question -> lines.add(question.shown()));
        add(lines);
        var programme = event == null ? Programme.NONE : programmes.findPublished(event).orElse(Programme.NONE);
        Collection<Long> none = new ArrayList<>();
        sessions = SessionsField.of("sessions", Model.of(none), programme, words, choices.countTaken(programme), getString("question.full"),
                PortalSession.get().language());
        add(new CheckField("shown", "signUp.shown." + audience, shown).setVisible(audience != Audience.NOBODY));
        add(sessions.setVisible(!programme.choosable().isEmpty()));
        add(new WebMarkupContainer("shielded").setVisible(asked.stream().anyMatch(Question::isShielded)));
    }

    private List<QuestionField> fields(Language language) {
        var full = places.full(asked);
        var byId = asked.stream().collect(Collectors.toMap(Question::getId, Function.identity()));
        return asked.stream().map(question -> {
            var condition = question.condition();
            var other = condition == null ? null : byId.get(condition.questionId());
            var only = other == null ? "" : getString("question.onlyIf").replace("${question}", other.label(language))
                    .replace("${answer}", AnswerText.of(other, condition.answer(), language, key -> getString(key)));
            var help = Stream.of(only, question.help(language)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
            var made = new QuestionField.Maker(language, full.getOrDefault(question.getId(), Set.of()), getString("question.full"), help)
                    .of(question, before.answers().getOrDefault(question.getId(), ""));
            return other == null ? made : made.shownFor(other, condition.answer());
        }).toList();
    }

    /** Checks that everything is answered that must be, of those questions that are asked only of some. */
    public FieldsCheck check() {
        return new FieldsCheck(() -> {
            var said = questions.stream().collect(Collectors.toMap(one -> one.question().getId(), QuestionField::entered));
            var asking = new Asking(asked, said);
            questions.stream().filter(one -> one.question().isRequired() && one.question().condition() != null && one.field() != null
                    && asking.asks(one.question()) && one.entered().isEmpty() && one.field().control().isValid())
                    .forEach(one -> one.field().control().error(new ValidationError().addKey("Required")));
        });
    }

    /** Says beside its question that a choice has no place left. */
    public void refuse(ChoiceFullException refused) {
        var language = PortalSession.get().language();
        questions.stream().filter(one -> one.question().getId() == refused.questionId()).forEach(one -> one.field().control()
                .error(getString(refused.key()).replace("${choice}", one.question().told(refused.choice(), language))));
    }

    /** Says what speaks against the sessions that were chosen, beside them; false when it is about something else. */
    public boolean refuseSessions(RefusedException refused) {
        boolean about = refused.key().startsWith("choice.") && sessions.isVisible();
        if (about) {
            sessions.control().error(sessions.getString(refused.key()));
        }
        return about;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        if (asked.stream().anyMatch(question -> question.condition() != null)) {
            response.render(Assets.script(SignUpFields.class, "conditions.js"));
        }
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
    public Application application() {
        var answers = questions.stream().filter(one -> !one.answer().isEmpty())
                .collect(Collectors.toMap(one -> one.question().getId(), one -> one.answer()));
        return new Application(name.getObject().strip(), email.getObject().strip(), group.getObject(), lines(others.getObject()), answers,
                Boolean.TRUE.equals(alternate.getObject()), new Terms(residence.getObject(), Boolean.TRUE.equals(hardship.getObject())),
                sessions.isVisible() ? sessions.chosen() : Set.of(), Boolean.TRUE.equals(shown.getObject()) ? audience : Audience.NOBODY);
    }
}
