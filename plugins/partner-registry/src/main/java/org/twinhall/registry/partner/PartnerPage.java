package org.twinhall.registry.partner;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.account.Accounts;
import org.twinhall.place.Place;
import org.twinhall.place.PlacePage;
import org.twinhall.place.Places;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.LinkLinesPanel;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.RegistrySlots;
import org.twinhall.registry.Territory;
import org.twinhall.registry.desk.PartnerEditPage;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Links;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.EmblemPicture;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Site;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.EmblemLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** A partner: what it is, what it shows of itself to this reader, and with whom it is linked. */
@OpenToAll
public class PartnerPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService service;

    @Inject
    private Links links;

    @Inject
    private RegistryDirectory directory;

    @Inject
    private Places places;

    @Inject
    private Accounts accounts;

    @Inject
    private Site site;

    private final transient Partner partner;
    private final transient Place place;

    public PartnerPage(PageParameters parameters) {
        super(parameters);
        partner = service.findShown(parameters.get("partner").toString("")).orElseThrow(PortalPage::notFound);
        place = places.find(partner.getPlaceId()).orElseThrow();
    }

    /** The typed way to link here. */
    public static PageParameters of(Partner partner) {
        return new PageParameters().set("partner", partner.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var profile = partner.profile();
        add(new EmblemLabel("emblem", () -> partner.name(Language.ENGLISH)));
        add(new Label("kind", getString("partner.kind." + partner.getKind())), new Label("territory", getString("territory." + Territory.of(place)))
                .setVisible(Territory.of(place) != Territory.ELSEWHERE));
        add(new Label("name", title()), text("otherName", () -> partner.name(language().other()), language().other())
                .setVisible(!partner.name(Language.ENGLISH).equals(partner.name(Language.ARABIC))));
        var at = new PlainPageLink("place", PlacePage.class, new PageParameters().set("place", place.getSlug()));
        at.add(new Label("placeName", place.name(language())));
        add(at);
        add(new SpokenLabel("about", partner::about) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(isVisible() && service.maySee(partner, Fact.ABOUT));
            }
        });
        add(fact("spellings", profile.spellings().stream().map(name -> '\u2068' + name + '\u2069').collect(Collectors.joining(" · ")), true));
        add(fact("languages", new TreeSet<>(profile.languages()).stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(getLocale()))
                .collect(Collectors.joining(listComma())), service.maySee(partner, Fact.LANGUAGES)));
        add(fact("people", profile.people() == null ? "" : profile.people().toString(), service.maySee(partner, Fact.PEOPLE)));
        add(fact("themes", names("partner.theme.", profile.themes()), service.maySee(partner, Fact.THEMES)));
        add(fact("facilities", names("partner.facility.", profile.facilities()), service.maySee(partner, Fact.FACILITIES)));
        add(fact("confirmed", partner.getConfirmed() == null ? "" : Dates.day(partner.getConfirmed(), language()), service.maySee(partner, Fact.CONFIRMED)));
        add(fact("keeper", partner.getKeeperId() == null ? "" : accounts.find(partner.getKeeperId()).map(account -> account.getName()).orElse(""),
                service.maySee(partner, Fact.KEEPER)));
        add(new PlainLink("site", profile.site(), profile.site().replaceFirst("^https?://(www\\.)?", ""))
                .setVisible(!profile.site().isEmpty() && service.maySee(partner, Fact.SITE)));
        add(new PlainPageLink("edit", PartnerEditPage.class, of(partner)).setVisible(service.mayDescribe(partner)));
        add(new SlotPanel<>("slots", RegistrySlots.PARTNER, partner::getId));
        var cards = directory.cards(links.listShownOfPartner(partner.getId()), language());
        add(links("current", cards.stream().filter(card -> card.link().getState().phase() != LinkState.Phase.FORMER).toList()));
        add(links("former", cards.stream().filter(card -> card.link().getState().phase() == LinkState.Phase.FORMER).toList()));
        add(new CountLabel("count", "partner.links", cards::size));
        add(new SlotPanel<>("main", RegistrySlots.PARTNER_MAIN, partner::getId));
    }

    private <E extends Enum<E>> String names(String key, java.util.Set<E> values) {
        return new TreeSet<>(values).stream().map(value -> getString(key + value)).collect(Collectors.joining(listComma()));
    }

    private String listComma() {
        return language() == Language.ARABIC ? "، " : ", ";
    }

    private static WebMarkupContainer fact(String id, String words, boolean shown) {
        var fact = new WebMarkupContainer(id);
        fact.add(new Label("words", words));
        return (WebMarkupContainer) fact.setVisible(shown && !words.isEmpty());
    }

    private static WebMarkupContainer links(String id, List<LinkCard> cards) {
        var section = new WebMarkupContainer(id);
        section.add(new LinkLinesPanel("links", cards));
        return (WebMarkupContainer) section.setVisible(!cards.isEmpty());
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return () -> partner.name(language());
    }

    @Override
    protected IModel<String> description() {
        return () -> getString("partner.description").replace("${partner}", partner.name(language())).replace("${place}", place.name(language()));
    }

    @Override
    protected String picturePath() {
        return EmblemPicture.path(partner.name(Language.ENGLISH));
    }

    @Override
    protected List<Map<String, Object>> structuredData() {
        return List.of(Map.of("@type", partner.getKind().isCommunity() ? "AdministrativeArea" : "Organization", "name", partner.name(language()),
                "url", site.address(pathIn(language())), "alternateName", partner.getNames().stream().map(PartnerName::getName).distinct().sorted().toList(),
                partner.getKind().isCommunity() ? "containedInPlace" : "location", Map.of("@type", "Place", "name", place.name(language()))));
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
