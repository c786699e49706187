package org.twinhall.conference.budget;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One line of a budget, to be changed or removed. */
public class BudgetLinePage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetService service;

    private final transient BudgetLine line;

    public BudgetLinePage(PageParameters parameters) {
        super(parameters);
        line = service.find(event(), id(parameters, "budgetLine")).orElseThrow(PortalPage::notFound);
    }

    static PageParameters of(Event event, BudgetLine line) {
        return EventPage.of(event).set("budgetLine", line.getId());
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.maySeePayments(event);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var fields = new BudgetFields("fields", line.profile());
        var mark = Model.of(line.profile().mark());
        var form = new VerbForm("record", sent -> act(sent, () -> service.describe(line.getId(), fields.profile(), mark.getObject()), BudgetPage.class, "budgetSaved"));
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields);
        add(form, new VerbForm("removal", sent -> {
            service.remove(line.getId());
            done(BudgetPage.class, "budgetRemoved");
        }));
        add(new PlainPageLink("back", BudgetPage.class, EventPage.of(event())));
    }

    @Override
    protected IModel<String> title() {
        return message("budget.line");
    }
}
