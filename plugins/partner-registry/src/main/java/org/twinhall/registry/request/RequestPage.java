package org.twinhall.registry.request;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.Page;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.group.ContactPage;
import org.twinhall.group.GroupContactPage;
import org.twinhall.group.GroupPage;
import org.twinhall.place.PlacePage;
import org.twinhall.place.Regions;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.EmblemPicture;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.EmblemLabel;
import org.twinhall.web.component.PartialDateLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** A request: who looks for a friend, what for, what a friend would find, and until when it is open. */
@OpenToAll
public class RequestPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestService service;

    @Inject
    private RequestDirectory directory;

    @Inject
    private Regions regions;

    private final transient RequestCard card;

    public RequestPage(PageParameters parameters) {
        super(parameters);
        var request = service.findShown(parameters.get("request").toString("")).orElseThrow(PortalPage::notFound);
        card = directory.cards(List.of(request), language()).getFirst();
    }

    /** The typed way to link here. */
    public static PageParameters of(Request request) {
        return new PageParameters().set("request", request.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var request = card.request();
        var profile = request.profile();
        add(new EmblemLabel("emblem", () -> card.name(Language.ENGLISH)));
        add(new Label("name", card.name()), new Label("kicker", getString(card.isOfPartner() ? "request.kicker.partner" : "request.kicker.group")));
        var place = new PlainPageLink("place", PlacePage.class, new PageParameters().set("place", card.place().getSlug()));
        place.add(new Label("placeName", card.where(regions, kind -> getString("partner.kind." + kind))));
        add(place);
        add(new WebMarkupContainer("met").setVisible(request.getState() == RequestState.MET));
        add(new SpokenLabel("words", request::words));
        var offer = new WebMarkupContainer("offer");
        offer.add(new SpokenLabel("text", request::offer));
        add(offer.setVisible(Stream.of(Language.values()).anyMatch(language -> !request.offer(language).isEmpty())));
        add(fact("themes", names("partner.theme.", profile.themes())));
        add(fact("kinds", profile.kinds().isEmpty() ? getString("request.anyKind") : names("partner.kind.", profile.kinds())));
        add(fact("people", profile.people() == null ? "" : String.format(Locale.UK, "%,d", profile.people())));
        add(fact("languages", new TreeSet<>(profile.languages()).stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(getLocale()))
                .collect(Collectors.joining(comma()))));
        var asked = new WebMarkupContainer("asked");
        asked.add(new PartialDateLabel("words", request::getAsked));
        add(asked.setVisible(request.getAsked().isKnown()));
        add(fact("until", request.getState() == RequestState.OPEN ? Dates.day(request.getOpenUntil(), language()) : ""));
        add(about());
        add(new PlainPageLink("write", GroupContactPage.class, card.isOfPartner() ? null : GroupPage.of(card.group()))
                .setVisible(!card.isOfPartner() && request.getState() == RequestState.OPEN));
        add(new PlainPageLink("network", ContactPage.class).setVisible(card.isOfPartner() && request.getState() == RequestState.OPEN));
        add(new PlainPageLink("edit", RequestEditPage.class, of(request))
                .setVisible(service.maySeeTo(request.getGroupId(), request.getPartnerId())));
        add(new PlainPageLink("all", RequestListPage.class));
    }

    private PlainPageLink about() {
        Class<? extends Page> page = card.isOfPartner() ? PartnerPage.class : GroupPage.class;
        var link = new PlainPageLink("about", page, card.isOfPartner() ? PartnerPage.of(card.partner()) : GroupPage.of(card.group()));
        link.add(new Label("aboutName", getString("request.about").replace("${name}", card.name())));
        return link;
    }

    private <E extends Enum<E>> String names(String key, java.util.Set<E> values) {
        return new TreeSet<>(values).stream().map(value -> getString(key + value)).collect(Collectors.joining(comma()));
    }

    private String comma() {
        return language() == Language.ARABIC ? "، " : ", ";
    }

    private static WebMarkupContainer fact(String id, String words) {
        var fact = new WebMarkupContainer(id);
        fact.add(new Label("words", words));
        return (WebMarkupContainer) fact.setVisible(!words.isEmpty());
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("request.title").replace("${name}", card.name());
    }

    @Override
    protected IModel<String> description() {
        return () -> getString(card.isOfPartner() ? "request.description.partner" : "request.description.group")
                .replace("${name}", card.name()).replace("${place}", card.place().name(language()));
    }

    @Override
    protected String picturePath() {
        return EmblemPicture.path(card.name(Language.ENGLISH));
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }

    @Override
    protected boolean isListed() {
        return card.request().getState() == RequestState.OPEN;
    }
}
