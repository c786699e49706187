package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.Organiser;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.VerbForm;

/** Who organises an event, with which duties. */
public class OrganisersPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventService events;

    @Inject
    private Accounts accounts;

    public OrganisersPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var duties = event().getOrganisers().stream().collect(Collectors.groupingBy(Organiser::getAccountId, TreeMap::new,
                Collectors.mapping(Organiser::getDuty, Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)))));
        var people = accounts.find(duties.keySet());
        var lines = new RepeatingView("organiser");
        duties.forEach((account, has) -> {
            var line = new WebMarkupContainer("organiser" + account);
            var name = people.get(account).getName();
            line.add(new Label("name", name));
            line.add(new Label("duties", has.stream().map(duty -> getString("duty." + duty)).collect(Collectors.joining(" · "))));
            var removal = new VerbForm("removal", sent -> {
                events.entrust(event().getId(), account, EnumSet.noneOf(Duty.class));
                setResponsePage(MyEventsPage.class, new PageParameters().set("done", "organiserRemoved"));
            });
            removal.add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", getString("organisers.remove") + ": " + name)));
            lines.add(line.add(removal));
        });
        add(lines, new WebMarkupContainer("nobody").setVisible(duties.isEmpty()), entry());
    }

    private StatelessForm<Void> entry() {
        var email = Model.of("");
        Collection<Duty> none = new ArrayList<>();
        var chosen = Model.of(none);
        var field = new LineField("email", "organisers.email", email, Account.LONGEST_EMAIL);
        var form = new VerbForm("entry", sent -> {
            var found = accounts.findByEmail(email.getObject().strip()).filter(Account::isActive);
            if (found.isEmpty()) {
                field.control().error(getString("organisers.email.unknown"));
            } else {
                events.entrust(event().getId(), found.get().getId(), EnumSet.copyOf(chosen.getObject()));
                done(OrganisersPage.class, "organiserNamed");
            }
        });
        form.add(new ErrorSummary("errors", form), field.required().email());
        form.add(new ChoiceGroupField<>("duties", "organisers.duties", chosen, () -> List.of(Duty.values()),
                new LambdaChoiceRenderer<>(duty -> getString("duty." + duty), Duty::name)).required());
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("organisers.title");
    }
}
