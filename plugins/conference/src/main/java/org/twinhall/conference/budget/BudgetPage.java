package org.twinhall.conference.budget;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.charge.Money;
import org.twinhall.conference.charge.Prices;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** What an event costs and brings, one table for each money, and a new line. */
public class BudgetPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetService service;

    @Inject
    private Prices prices;

    public BudgetPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.maySeePayments(event);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var budget = service.read(event());
        var totals = budget.totals();
        add(new WebMarkupContainer("nothing").setVisible(totals.isEmpty()));
        add(new ListView<>("money", totals) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Budget.Total> item) {
                var total = item.getModelObject();
                item.add(new Label("name", getString("budget.currency." + total.currency())), lines(budget, total));
                item.add(amount("due", total.due()), amount("paid", total.paid()));
                item.add(amount("plannedIncome", total.plannedIncome()), amount("actualIncome", total.actualIncome()));
                item.add(amount("plannedExpense", total.plannedExpense()), amount("actualExpense", total.actualExpense()));
                item.add(amount("planned", total.planned()), amount("actual", total.actual()));
            }
        });
        var file = "/" + language().tag() + "/desk/events/" + event().getSlug() + "/budget.";
        add(new WebMarkupContainer("files").add(new PlainLink("csv", file + "csv"), new PlainLink("xlsx", file + "xlsx")).setVisible(!totals.isEmpty()));
        add(entry());
    }

    private ListView<BudgetLine> lines(Budget budget, Budget.Total total) {
        return new ListView<>("line", budget.linesIn(total.currency())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<BudgetLine> item) {
                var line = item.getModelObject();
                var profile = line.profile();
                item.add(new PlainPageLink("link", BudgetLinePage.class, BudgetLinePage.of(event(), line)).add(new Label("what", profile.what())));
                item.add(new Label("kind", getString("budget.kind." + profile.kind())), amount("planned", new Money(profile.planned(), profile.currency())));
                item.add(profile.actual() == null ? new Label("actual", "") : amount("actual", new Money(profile.actual(), profile.currency())));
            }
        };
    }

    private Label amount(String id, Money money) {
        return new Label(id, prices.told(money, language()));
    }

    private StatelessForm<Void> entry() {
        var fields = new BudgetFields("fields", null);
        var form = new VerbForm("entry", sent -> {
            service.add(event().getId(), fields.profile());
            done(BudgetPage.class, "budgetAdded");
        });
        form.add(new ErrorSummary("errors", form), fields);
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("budget.title");
    }
}
