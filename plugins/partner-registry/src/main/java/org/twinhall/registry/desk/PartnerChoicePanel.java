package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.group.Group;
import org.twinhall.place.Place;
import org.twinhall.place.PlacePage;
import org.twinhall.place.Places;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** Finds a partner by any spelling of its name or of its place, in either script, and begins a link with it. */
final class PartnerChoicePanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 120;
    private static final int LONGEST = 100;

    @Inject
    private Partners partners;

    @Inject
    private Places places;

    private final transient Group group;

    PartnerChoicePanel(String id, Group group) {
        super(id);
        this.group = group;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var asked = getPage().getPageParameters().get("q").toString("").strip();
        var words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        var key = Folding.key(words);
        var found = partners.listCalled(key, language, MOST + 1);
        var at = places.find(found.stream().map(Partner::getPlaceId).collect(Collectors.toSet()));
        add(new WebMarkupContainer("group").add(AttributeModifier.replace("value", group.getSlug())));
        add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words)));
        add(lines(found.stream().limit(MOST).toList(), at, language), new WebMarkupContainer("more").setVisible(found.size() > MOST));
        add(known(key.isEmpty() ? List.of() : unknown(key, language), language));
        add(new PlainPageLink("newPartner", NewPartnerPage.class, NewLinkPage.of(group)));
    }

    private ListView<Partner> lines(List<Partner> found, Map<Long, Place> at, Language language) {
        return new ListView<>("partner", found) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Partner> item) {
                var partner = item.getModelObject();
                var to = new PlainPageLink("link", NewLinkPage.class, NewLinkPage.of(group).set("partner", partner.getSlug()));
                to.add(new Label("name", partner.name(language)));
                var kind = getString("partner.kind." + partner.getKind());
                item.add(to, new Label("kind", partner.getKind().isCommunity() ? kind : kind + " – " + at.get(partner.getPlaceId()).name(language)));
            }
        };
    }

    /** Places that are called so and have no partner yet. */
    private List<Place> unknown(String key, Language language) {
        return places.find(partners.placesWithout(key)).values().stream().sorted(Comparator.comparing(place -> place.name(language),
                Collator.getInstance(language.locale()))).toList();
    }

    private WebMarkupContainer known(List<Place> unknown, Language language) {
        var known = new WebMarkupContainer("known");
        known.add(new ListView<>("place", unknown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Place> item) {
                var to = new PlainPageLink("link", PlacePage.class,
                        new PageParameters().set("place", item.getModelObject().getSlug()));
                to.add(new Label("name", item.getModelObject().name(language)));
                item.add(to);
            }
        });
        return (WebMarkupContainer) known.setVisible(!unknown.isEmpty());
    }
}
