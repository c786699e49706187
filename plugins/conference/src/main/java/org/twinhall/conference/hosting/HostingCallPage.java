package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.conference.event.EventRights;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.text.Dates;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainPageLink;

/** One call for hosts: what was offered, side by side for the organisers, and the ways to offer for those who may for a group. */
@RequiresPermission(EventRights.ORGANISE)
public class HostingCallPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private HostingService service;

    @Inject
    private Groups groups;

    @Inject
    private Places places;

    @Inject
    private Access access;

    private final transient HostingCall call;

    public HostingCallPage(PageParameters parameters) {
        super(parameters);
        call = asked(parameters, service);
    }

    /** The call that an address names. */
    static HostingCall asked(PageParameters parameters, HostingService service) {
        return service.find(id(parameters, "hosting")).orElseThrow(PortalPage::notFound);
    }

    static PageParameters of(HostingCall call) {
        return new PageParameters().set("hosting", call.getId());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var profile = call.profile();
        boolean open = service.isOpen(call);
        var told = profile.note().in(language()).isEmpty() ? language().other() : language();
        add(new Label("until", getString(open ? "hosting.until" : "hosting.wasUntil").replace("${when}", Dates.day(profile.closesOn(), language()))));
        add(new HtmlLabel("note", () -> SimpleMarkup.toHtml(profile.note().in(told))).add(new InLanguage(told)).setVisible(!profile.note().isEmpty()));
        add(new WebMarkupContainer("taken").setVisible(call.getClosedAt() != null));
        var offers = service.offers(call);
        var named = groups.find(Stream.concat(offers.stream().map(HostingOffer::getGroupId), access.identity().groups().stream()).collect(Collectors.toSet()));
        add(ways(open, offers, named));
        add(new WebMarkupContainer("nothing").setVisible(offers.isEmpty() && service.mayTake()), table(offers, named).setVisible(!offers.isEmpty()));
        boolean takes = service.mayTake() && call.getClosedAt() == null;
        add(takes && offers.stream().anyMatch(offer -> offer.getState() == HostingState.OFFERED) ? new TakePanel("taking", call, offers, named)
                : new WebMarkupContainer("taking").setVisible(false));
        add(service.mayTake() && call.getClosedAt() == null ? new CallPanel("changing", call) : new WebMarkupContainer("changing").setVisible(false));
    }

    /** The ways to offer, for each group for which the person may. */
    private WebMarkupContainer ways(boolean open, List<HostingOffer> offers, Map<Long, Group> named) {
        var mine = access.identity().groups().stream().filter(id -> access.may(EventRights.ORGANISE, id) && named.containsKey(id)).sorted().toList();
        var ways = new WebMarkupContainer("ways");
        ways.add(new ListView<>("way", mine) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Long> item) {
                var group = named.get(item.getModelObject());
                boolean there = offers.stream().anyMatch(offer -> offer.getGroupId() == group.getId() && offer.getState() == HostingState.OFFERED);
                item.add(new PlainPageLink("link", HostingOfferPage.class, HostingOfferPage.of(call, group))
                        .add(new Label("name", getString(there ? "hosting.change" : "hosting.offerFor").replace("${group}", group.name(language())))));
            }
        });
        ways.setVisible(open && !mine.isEmpty());
        return ways;
    }

    private WebMarkupContainer table(List<HostingOffer> offers, Map<Long, Group> named) {
        var where = places.find(offers.stream().map(offer -> offer.profile().placeId()).filter(Objects::nonNull).distinct().toList());
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("offer", offers) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<HostingOffer> item) {
                var offer = item.getModelObject();
                var profile = offer.profile();
                item.add(new Label("group", named.containsKey(offer.getGroupId()) ? named.get(offer.getGroupId()).name(language()) : ""));
                item.add(new Label("state", getString("hosting.offer." + offer.getState())).add(AttributeModifier.replace("class", "chip " + chip(offer.getState()))));
                item.add(new Label("place", profile.placeId() == null ? "" : placeName(where.get(profile.placeId()))));
                item.add(said("venue", profile, profile.venue()), said("rooms", profile, profile.rooms()), said("access", profile, profile.access()),
                        said("needs", profile, profile.needs()));
                item.add(new Label("first", Dates.day(profile.firstDay(), language())));
                item.add(new Label("second", profile.secondDay() == null ? "" : getString("hosting.or").replace("${day}", Dates.day(profile.secondDay(), language())))
                        .setVisible(profile.secondDay() != null));
                item.add(new CountLabel("days", "hosting.days", () -> (long) profile.days()), new CountLabel("capacity", "hosting.people", () -> (long) profile.capacity()));
            }
        });
        return table;
    }

    private String placeName(Place place) {
        return place == null ? "" : place.name(language());
    }

    private static MultiLineLabel said(String id, HostingProfile profile, String text) {
        var label = new MultiLineLabel(id, text);
        label.add(new InLanguage(profile.language()));
        return label;
    }

    private static String chip(HostingState state) {
        return switch (state) {
            case OFFERED -> "chip-review";
            case TAKEN -> "chip-published";
            case WITHDRAWN, THANKED -> "chip-archived";
        };
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("hosting.name").replace("${kind}", getString("event.kind." + call.profile().kind())).replace("${year}",
                String.valueOf(call.profile().year()));
    }
}
