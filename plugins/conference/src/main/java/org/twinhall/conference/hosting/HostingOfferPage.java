package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.EventRights;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.place.PlaceNames;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.DateField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** What one group offers; written, changed and withdrawn by those who may organise for it. */
@RequiresPermission(EventRights.ORGANISE)
public class HostingOfferPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private HostingService service;

    @Inject
    private Groups groups;

    @Inject
    private PlaceNames places;

    @Inject
    private Access access;

    private final transient HostingCall call;
    private final transient Group group;

    public HostingOfferPage(PageParameters parameters) {
        super(parameters);
        call = HostingCallPage.asked(parameters, service);
        group = groups.findBySlug(parameters.get("group").toString("")).orElseThrow(PortalPage::notFound);
        if (!access.may(EventRights.ORGANISE, group.getId())) {
            throw new AccessDeniedException(EventRights.ORGANISE);
        }
    }

    static PageParameters of(HostingCall call, Group group) {
        return HostingCallPage.of(call).set("group", group.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("call", HostingCallPage.class, HostingCallPage.of(call)).add(new Label("name",
                getString("hosting.name").replace("${kind}", getString("event.kind." + call.profile().kind())).replace("${year}", String.valueOf(call.profile().year())))));
        add(new Label("until", getString(service.isOpen(call) ? "hosting.until" : "hosting.wasUntil").replace("${when}",
                Dates.day(call.profile().closesOn(), language()))));
        var before = service.offers(call).stream().filter(offer -> offer.getGroupId() == group.getId()).findFirst();
        add(entry(before.map(HostingOffer::profile)), withdrawal().setVisible(before.filter(offer -> offer.getState() == HostingState.OFFERED).isPresent()));
    }

    private StatelessForm<Void> entry(Optional<HostingProfile> before) {
        var was = before.orElseGet(() -> new HostingProfile(language(), group.getPlaceId(), "", null, null, 1, 100, "", "", ""));
        var place = Model.of(was.placeId());
        var venue = Model.of(was.venue());
        var first = Model.of(was.firstDay());
        var second = Model.of(was.secondDay());
        var days = Model.of(was.days());
        var capacity = Model.of(was.capacity());
        var rooms = Model.of(was.rooms());
        var way = Model.of(was.access());
        var needs = Model.of(was.needs());
        var form = new VerbForm("entry", sent -> {
            act(sent, () -> service.offer(call.getId(), group.getId(), new HostingProfile(language(), place.getObject(), venue.getObject().strip(),
                    first.getObject(), second.getObject(), days.getObject(), capacity.getObject(), stripped(rooms), stripped(way), stripped(needs))),
                    "hostingOffered");
        });
        form.add(new ErrorSummary("errors", form), placeField(place));
        form.add(new AreaField("venue", "hosting.venue", venue, HostingProfile.LONGEST_VENUE, 2).required().attribute("dir", "auto"));
        var firstDay = new DateField("firstDay", "hosting.firstDay", first);
        firstDay.required();
        firstDay.control().add(entered -> {
            LocalDate day = entered.getValue();
            if (day.getYear() != call.profile().year()) {
                firstDay.control().error(getString("hosting.otherYear").replace("${year}", String.valueOf(call.profile().year())));
            }
        });
        form.add(firstDay, new DateField("secondDay", "hosting.secondDay", second));
        form.add(new NumberField("days", "hosting.howLong", days, 1, HostingProfile.MOST_DAYS).required());
        form.add(new NumberField("capacity", "hosting.capacity", capacity, 1, HostingProfile.MOST_PEOPLE).required());
        form.add(new AreaField("rooms", "hosting.rooms", rooms, HostingProfile.LONGEST_TEXT, 3).attribute("dir", "auto"));
        form.add(new AreaField("access", "hosting.access", way, HostingProfile.LONGEST_TEXT, 3).required().attribute("dir", "auto"));
        form.add(new AreaField("needs", "hosting.needs", needs, HostingProfile.LONGEST_TEXT, 3).attribute("dir", "auto"));
        return form;
    }

    private static String stripped(IModel<String> model) {
        return model.getObject() == null ? "" : model.getObject().strip();
    }

    private SelectField<Long> placeField(IModel<Long> place) {
        var all = places.in(language());
        return new SelectField<>("place", "event.place", place, () -> List.copyOf(all.keySet()), new LambdaChoiceRenderer<>(all::get, Object::toString)).nullable();
    }

    private StatelessForm<Void> withdrawal() {
        return new VerbForm("withdrawal", sent -> act(sent, () -> service.withdraw(call.getId(), group.getId()), "hostingWithdrawn"));
    }

    private void act(StatelessForm<Void> form, Runnable verb, String what) {
        try {
            verb.run();
            setResponsePage(HostingCallPage.class, HostingCallPage.of(call).set("done", what));
        } catch (RefusedException e) {
            form.error(getString(e.key()));
        }
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("hosting.offerFor").replace("${group}", group.name(language()));
    }
}
