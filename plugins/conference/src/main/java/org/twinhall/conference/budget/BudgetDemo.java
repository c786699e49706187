package org.twinhall.conference.budget;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.charge.Currency;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Dates;

/** The budget of the next conference: a hall, lunch, interpreters, a grant, and a bus that is paid in shekels. */
public class BudgetDemo implements DemoData {

    private final EventService events;
    private final BudgetService service;
    private final Accounts accounts;
    private final Access access;

    @Inject
    BudgetDemo(EventService events, BudgetService service, Accounts accounts, Access access) {
        this.events = events;
        this.service = service;
        this.accounts = accounts;
        this.access = access;
    }

    @Override
    public void add() {
        events.listComing().stream().filter(event -> event.getKind() == EventKind.CONFERENCE).findFirst().ifPresent(event ->
                accounts.findByEmail(DemoAccounts.ORGANISER.email()).ifPresent(organiser -> access.as(new Identity(organiser.getId(), organiser.getName(), null,
                        Dates.ZONE, Set.of(), Map.of()), () -> {
                            addTo(event);
                            return null;
                        })));
    }

    private void addTo(Event event) {
        add(event, BudgetKind.INCOME, "Grant for interpreters", "600", "600", Currency.GBP);
        add(event, BudgetKind.INCOME, "Book stall", "120", null, Currency.GBP);
        add(event, BudgetKind.EXPENSE, "Town hall, one day", "480", "450", Currency.GBP);
        add(event, BudgetKind.EXPENSE, "Lunch for 90", "765.50", null, Currency.GBP);
        add(event, BudgetKind.EXPENSE, "Two interpreters", "640", null, Currency.GBP);
        add(event, BudgetKind.EXPENSE, "حافلة الضيوف إلى الجسر", "1400", null, Currency.ILS);
    }

    private void add(Event event, BudgetKind kind, String what, String planned, String actual, Currency currency) {
        service.add(event.getId(), new BudgetProfile(kind, what, new BigDecimal(planned), actual == null ? null : new BigDecimal(actual), currency));
    }
}
