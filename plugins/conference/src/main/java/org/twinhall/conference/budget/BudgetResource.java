package org.twinhall.conference.budget;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.twinhall.access.Access;
import org.twinhall.conference.charge.Money;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.text.Language;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Texts;

/** A budget as a file: a line for each, and the totals of each money below its lines. */
abstract class BudgetResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventService events;

    @Inject
    private transient BudgetService service;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Access access;

    /** One line of the file: money, kind, what, planned, actual; the last may be null. */
    record Row(String currency, String kind, String what, BigDecimal planned, BigDecimal actual) {
    }

    /** Writes the file. */
    abstract Download file(String name, List<String> heads, List<Row> rows, Language language);

    @Override
    protected Download download(Attributes attributes) {
        access.requireSignedIn();
        var parameters = attributes.getParameters();
        var language = Language.of(parameters.get("language").toString("")).orElse(Language.ENGLISH);
        Event event = events.findForDesk(parameters.get("event").toString("")).orElseThrow(PortalPage::notFound);
        var budget = service.read(event);
        var rows = new ArrayList<Row>();
        for (var total : budget.totals()) {
            rows.add(row(total, "kind.INCOME", word("budget.people", language), total.due(), total.paid(), language));
            budget.linesIn(total.currency()).forEach(line -> rows.add(new Row(total.currency().name(), word("budget.kind." + line.profile().kind(), language),
                    line.profile().what(), line.profile().planned(), line.profile().actual())));
            rows.add(row(total, "total", word("budget.income", language), total.plannedIncome(), total.actualIncome(), language));
            rows.add(row(total, "total", word("budget.expense", language), total.plannedExpense(), total.actualExpense(), language));
            rows.add(row(total, "total", word("budget.left", language), total.planned(), total.actual(), language));
        }
        return file(event.getSlug() + "-budget", List.of(word("budget.currency", language), word("budget.kind", language), word("budget.what", language),
                word("budget.planned", language), word("budget.actual", language)), rows, language);
    }

    private Row row(Budget.Total total, String kind, String what, Money planned, Money actual, Language language) {
        return new Row(total.currency().name(), word("budget." + kind, language), what, planned.amount(), actual.amount());
    }

    private String word(String key, Language language) {
        return texts.get(BudgetResource.class, key, language.locale());
    }
}
