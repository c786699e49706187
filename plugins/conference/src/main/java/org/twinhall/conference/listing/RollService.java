package org.twinhall.conference.listing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.AnswerText;
import org.twinhall.conference.ConferencePlugin;
import org.twinhall.conference.charge.Accounting;
import org.twinhall.conference.charge.Balance;
import org.twinhall.conference.charge.PaymentState;
import org.twinhall.conference.charge.Prices;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.choice.ChoiceService;
import org.twinhall.conference.signup.Answers;
import org.twinhall.conference.signup.Questions;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpDeskService;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** Makes lists of those who come, for those who were named to see them. */
@Singleton
public class RollService {

    private final SignUpDeskService desk;
    private final SignUpForms forms;
    private final Questions questions;
    private final Answers answers;
    private final Accounting accounting;
    private final Prices prices;
    private final EventRights rights;
    private final Groups groups;
    private final ChoiceService choices;
    private final ProgrammeWords words;
    private final Texts texts;
    private final AuditTrail audit;

    @Inject
    RollService(SignUpDeskService desk, SignUpForms forms, Questions questions, Answers answers, Accounting accounting, Prices prices,
                EventRights rights, Groups groups, ChoiceService choices, ProgrammeWords words, Texts texts, AuditTrail audit) {
        this.desk = desk;
        this.forms = forms;
        this.questions = questions;
        this.answers = answers;
        this.accounting = accounting;
        this.prices = prices;
        this.rights = rights;
        this.groups = groups;
        this.choices = choices;
        this.words = words;
        this.texts = texts;
        this.audit = audit;
    }

    /** All columns that a list of that event can have. */
    public List<Column> columns(Event event) {
        return Column.all(answers.visible(event, questions.listOf(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList())), rights.maySeePayments(event));
    }

    /** The list that is asked for. */
    public Roll list(Event event, ListAsked asked, Language language) {
        var wanted = asked.columns().isEmpty() ? Column.USUAL : asked.columns();
        var columns = columns(event).stream().filter(column -> wanted.contains(column.key())).toList();
        var shown = columns.stream().map(Column::question).filter(Objects::nonNull).toList();
        var signUps = desk.list(event).stream().filter(asked::wants).toList();
        var named = groups.find(signUps.stream().map(SignUp::getGroupId).filter(Objects::nonNull).distinct().toList());
        var kinds = forms.listOf(event.getId()).stream().collect(Collectors.toMap(SignUpForm::getId, Function.identity()));
        var balances = columns.stream().anyMatch(Column::isOfPayments) ? accounting.byId(event) : Map.<Long, Balance>of();
        var lines = new ArrayList<Roll.Line>();
        Map<Long, List<Session>> chosen = columns.stream().anyMatch(column -> column.key().equals("sessions")) ? choices.listChosen(event) : Map.of();
        for (var signUp : signUps) {
            var said = answers.shown(event, signUp, shown, language);
            var cells = columns.stream().map(column -> {
                if (column.key().equals("sessions")) {
                    return titles(chosen.getOrDefault(signUp.getId(), List.of()), language);
                }
                return column.isOfPayments() ? payment(column, Optional.ofNullable(balances.get(signUp.getId())), language)
                        : cell(column, signUp, said, kinds.get(signUp.getFormId()), named, language);
            }).toList();
            lines.add(new Roll.Line(signUp, cells));
            signUp.getOthers().forEach(other -> lines.add(new Roll.Line(signUp, withName(columns, cells, other))));
        }
        return new Roll(columns, columns.stream().map(column -> head(column, language)).toList(), lines);
    }

    /** The same, to be saved: the trail says who took which columns along. */
    @Transactional
    public Roll save(Event event, ListAsked asked, Language language) {
        var roll = list(event, asked, language);
        audit.record(event.act("conference.saveList").changed(null,
                roll.columns().stream().map(Column::key).collect(Collectors.joining(" "))));
        return roll;
    }

    /** Who comes along has a name, and no answers of their own. */
    private static List<String> withName(List<Column> columns, List<String> cells, String name) {
        var own = new HashMap<Integer, String>();
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            own.put(at, column.key().equals("name") ? name : column.question() != null || column.isOfPayments() || column.key().equals("email") ? "" : cells.get(at));
        }
        return own.keySet().stream().sorted().map(own::get).toList();
    }

    /** What a column is called. */
    public String head(Column column, Language language) {
        return column.question() == null ? text("column." + column.key(), language) : column.question().label(language);
    }

    private String titles(List<Session> sessions, Language language) {
        return sessions.stream().map(session -> words.title(session).told(language)).collect(Collectors.joining(" · "));
    }

    private String cell(Column column, SignUp signUp, Map<Long, String> answers, SignUpForm form, Map<Long, Group> named, Language language) {
        if (column.question() != null) {
            return AnswerText.of(column.question(), answers.getOrDefault(column.question().getId(), ""), language, text("question.yes", language));
        }
        return switch (column.key()) {
            case "name" -> signUp.getName();
            case "group" -> signUp.getGroupId() == null || !named.containsKey(signUp.getGroupId()) ? "" : named.get(signUp.getGroupId()).name(language);
            case "kind" -> text("form.kind." + form.getKind(), language);
            case "state" -> text("signUp.state." + signUp.getState(), language);
            case "email" -> signUp.getEmail();
            case "language" -> signUp.getLanguage().ownName();
            default -> Dates.day(signUp.getCreatedAt(), language);
        };
    }

    /** Those who signed up before there were charges have no account, and nothing to pay. */
    private String payment(Column column, Optional<Balance> account, Language language) {
        return switch (column.key()) {
            case "due" -> account.map(one -> prices.told(one.due(), language)).orElse("");
            case "paid" -> account.map(one -> prices.told(one.paid(), language)).orElse("");
            case "payment" -> text("payment.state." + account.map(Balance::state).orElse(PaymentState.NOTHING), language);
            default -> account.map(one -> one.charge().getReference()).orElse("");
        };
    }

    private String text(String key, Language language) {
        return texts.get(ConferencePlugin.class, key, language.locale());
    }
}
