package org.twinhall.registry;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlacePage;
import org.twinhall.place.Places;
import org.twinhall.place.Regions;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.request.RequestCard;
import org.twinhall.registry.request.RequestDirectory;
import org.twinhall.registry.request.RequestLinesPanel;
import org.twinhall.registry.request.RequestListPage;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Texts;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;

/** Where friends are missing: Palestinian places that have none, British places without a group, kinds of institution nobody befriends. */
@OpenToAll
public class GapPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistryDirectory directory;

    @Inject
    private Groups groups;

    @Inject
    private Places places;

    @Inject
    private RequestDirectory requests;

    @Inject
    private Regions regions;

    @Inject
    private Texts texts;

    public GapPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var befriended = directory.befriended(language());
        var homes = groups.listAll().stream().filter(group -> group.getState() != GroupState.ARCHIVED).map(Group::getPlaceId).collect(Collectors.toSet());
        var all = places.listAll();
        var lonely = without(all, "PS", befriended.keySet());
        add(asking(), new CountLabel("count", "gaps.count", lonely::size), byRegion("governorate", lonely));
        var empty = without(all, "GB", homes);
        var britain = new WebMarkupContainer("britain");
        britain.add(byRegion("area", empty));
        add(britain.setVisible(!empty.isEmpty()));
        add(kinds(befriended.values().stream().flatMap(Set::stream).collect(Collectors.toSet())));
        add(new PlainPageLink("registry", RegistryPage.class));
    }

    /** The places that ask. */
    private WebMarkupContainer asking() {
        var asking = requests.list("", null, language()).stream().filter(RequestCard::isOfPartner).toList();
        var section = new WebMarkupContainer("asking");
        section.add(new RequestLinesPanel("requests", asking), new PlainPageLink("all", RequestListPage.class));
        return (WebMarkupContainer) section.setVisible(!asking.isEmpty());
    }

    private static List<Place> without(Collection<Place> all, String country, Set<Long> there) {
        return all.stream().filter(place -> place.getCountry().equals(country) && place.getKind() != PlaceKind.COUNTRY
                && !there.contains(place.getId())).toList();
    }

    private ListView<Map.Entry<String, List<Place>>> byRegion(String id, List<Place> shown) {
        var byRegion = shown.stream().collect(Collectors.groupingBy(Place::getRegion, TreeMap::new, Collectors.toList()));
        return new ListView<>(id, List.copyOf(byRegion.entrySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Map.Entry<String, List<Place>>> item) {
                item.add(new Label("region", regions.name(item.getModelObject().getKey(), language())), names(item.getModelObject().getValue()));
            }
        };
    }

    private ListView<Place> names(List<Place> shown) {
        var collator = Collator.getInstance(language().locale());
        return new ListView<>("place", shown.stream().sorted(Comparator.comparing(place -> RegistryDirectory.sortable(place.name(language())), collator))
                .toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Place> item) {
                var place = item.getModelObject();
                var to = new PlainPageLink("link", PlacePage.class, new PageParameters().set("place", place.getSlug()));
                to.add(new Label("name", place.name(language())));
                item.add(to, new Label("kind", texts.get(PlaceKind.class, "place.kind." + place.getKind(), getLocale())));
            }
        };
    }

    private ListView<PartnerKind> kinds(Set<PartnerKind> befriended) {
        return new ListView<>("kind", Stream.of(PartnerKind.values()).filter(kind -> !kind.isCommunity() && kind != PartnerKind.OTHER
                && !befriended.contains(kind)).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PartnerKind> item) {
                item.add(new Label("name", getString("partner.kind." + item.getModelObject())));
            }
        };
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return message("gaps.title");
    }

    @Override
    protected IModel<String> description() {
        return message("gaps.lead");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
