package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.programme.desk.WordingFields;
import org.twinhall.text.Dates;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.DateField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** The calls for hosts; organisers open a new one. */
@RequiresPermission(EventRights.ORGANISE)
public class HostingPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 8;

    @Inject
    private HostingService service;

    @Inject
    private Clock clock;

    public HostingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = service.list();
        var counts = service.counts();
        boolean takes = service.mayTake();
        add(new WebMarkupContainer("nothing").setVisible(all.isEmpty()));
        add(new ListView<>("call", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<HostingCall> item) {
                var call = item.getModelObject();
                var profile = call.profile();
                item.add(new PlainPageLink("link", HostingCallPage.class, HostingCallPage.of(call)).add(new Label("name",
                        getString("hosting.name").replace("${kind}", getString("event.kind." + profile.kind())).replace("${year}", String.valueOf(profile.year())))));
                boolean open = service.isOpen(call);
                var state = call.getClosedAt() != null ? "taken" : open ? "open" : "closed";
                item.add(new Label("state", getString("hosting.state." + state))
                        .add(AttributeModifier.replace("class", "chip " + (open ? "chip-published" : state.equals("closed") ? "chip-review" : "chip-archived"))));
                item.add(new Label("until", getString("hosting.until").replace("${when}", Dates.day(profile.closesOn(), language()))));
                item.add(new CountLabel("offers", "hosting.offers", () -> counts.getOrDefault(call.getId(), 0L)).setVisible(takes));
            }
        });
        add(new WebMarkupContainer("opening").add(entry()).setVisible(takes));
    }

    private StatelessForm<Void> entry() {
        var today = LocalDate.now(clock.withZone(Dates.ZONE));
        var kind = Model.of(EventKind.CONFERENCE);
        var year = Model.of(today.getYear() + 2);
        var closes = Model.of(today.plusWeeks(WEEKS));
        var note = new WordingFields("note", "note", "hosting.note", Wording.NONE, HostingCallProfile.LONGEST_NOTE, 4);
        var form = new VerbForm("entry", sent -> {
            try {
                var made = service.open(new HostingCallProfile(kind.getObject(), year.getObject(), closes.getObject(), note.wording()));
                setResponsePage(HostingCallPage.class, HostingCallPage.of(made).set("done", "hostingOpened"));
            } catch (RefusedException e) {
                sent.error(getString(e.key()));
            }
        });
        form.add(new ErrorSummary("errors", form), note);
        form.add(new SelectField<>("kind", "event.kind", kind, () -> List.of(EventKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("event.kind." + one), EventKind::name)).required());
        form.add(new NumberField("year", "hosting.year", year, HostingCallProfile.FIRST_YEAR, HostingCallProfile.LAST_YEAR).required());
        form.add(new DateField("closes", "hosting.closes", closes).required());
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("hosting.title");
    }
}
