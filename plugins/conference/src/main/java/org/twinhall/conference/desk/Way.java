package org.twinhall.conference.desk;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.twinhall.conference.budget.BudgetPage;
import org.twinhall.conference.charge.ChargesPage;
import org.twinhall.conference.charge.PaymentsPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.exchange.ExchangePage;
import org.twinhall.conference.letter.LettersPage;
import org.twinhall.conference.material.AfterPage;
import org.twinhall.conference.programme.desk.ProgrammeDeskPage;
import org.twinhall.conference.resolution.ResolutionDeskPage;
import org.twinhall.conference.rollcall.RollCallPage;
import org.twinhall.conference.survey.SurveyDeskPage;
import org.twinhall.conference.task.TasksPage;

/** The pages about one event between which its organisers go, in the order in which they are shown. */
enum Way {

    EVENT(Phase.BEFORE, "event", EventEditPage.class, EventRights::mayManage),
    PROGRAMME(Phase.BEFORE, "programme", ProgrammeDeskPage.class, EventRights::mayManage),
    TASKS(Phase.BEFORE, "tasks", TasksPage.class, EventRights::mayManage),
    BUDGET(Phase.BEFORE, "budget", BudgetPage.class, EventRights::maySeePayments),
    ORGANISERS(Phase.BEFORE, "organisers", OrganisersPage.class, EventRights::mayManage),
    COPY(Phase.BEFORE, "copy", CopyEventPage.class, EventRights::mayManage),
    FORMS(Phase.SIGN_UP, "forms", FormsPage.class, EventRights::mayManage),
    PEOPLE(Phase.SIGN_UP, "people", PeoplePage.class, EventRights::maySeeList),
    LETTERS(Phase.SIGN_UP, "letters", LettersPage.class, EventRights::maySeeList),
    CHARGES(Phase.SIGN_UP, "charges", ChargesPage.class, EventRights::mayManage),
    PAYMENTS(Phase.SIGN_UP, "payments", PaymentsPage.class, EventRights::maySeePayments),
    EXCHANGE(Phase.SIGN_UP, "exchange", ExchangePage.class, EventRights::maySeeList),
    DOOR(Phase.DAY, "door", DoorPage.class, EventRights::mayCheckIn),
    ROLL_CALL(Phase.DAY, "rollCall", RollCallPage.class, EventRights::mayCheckIn),
    AFTERWARDS(Phase.AFTER, "after", AfterPage.class, EventRights::mayManage),
    RESOLUTIONS(Phase.AFTER, "resolutions", ResolutionDeskPage.class, EventRights::mayManage),
    SURVEY(Phase.AFTER, "survey", SurveyDeskPage.class, EventRights::mayManage);

    private final Phase phase;
    private final String key;
    private final Class<? extends OneEventPage> page;
    private final BiPredicate<EventRights, Event> right;

    Way(Phase phase, String key, Class<? extends OneEventPage> page, BiPredicate<EventRights, Event> right) {
        this.phase = phase;
        this.key = key;
        this.page = page;
        this.right = right;
    }

    Phase phase() {
        return phase;
    }

    /** The bundle key of its name is {@code event.way.<key>}. */
    String key() {
        return key;
    }

    Class<? extends OneEventPage> page() {
        return page;
    }

    /** Those that the current person may open; {@code votes} says whether there is a roll to call. */
    static List<Way> open(EventRights rights, Event event, boolean votes) {
        return Stream.of(values()).filter(way -> way.right.test(rights, event) && (way != ROLL_CALL || votes)).toList();
    }
}
