package org.twinhall.registry;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.place.Place;
import org.twinhall.place.PlacePage;
import org.twinhall.registry.link.LinkState;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** An index of links by the place at one of their ends; the state is said where it is more or less than a friendship. */
final class PlaceIndexPanel extends Panel {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the index.
     *
     * @param end  the place by which links are sorted
     * @param line what a line says of a link
     */
    PlaceIndexPanel(String id, List<LinkCard> cards, Function<LinkCard, Place> end, Function<LinkCard, String> line) {
        super(id);
        var language = PortalSession.get().language();
        var byPlace = cards.stream().collect(Collectors.groupingBy(end));
        var sorted = byPlace.keySet().stream().sorted(Comparator.comparing((Place place) -> RegistryDirectory.sortable(place.name(language)),
                Collator.getInstance(language.locale()))).toList();
        add(new ListView<>("place", sorted) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Place> item) {
                var place = item.getModelObject();
                var to = new PlainPageLink("link", PlacePage.class, new PageParameters().set("place", place.getSlug()));
                to.add(new Label("name", place.name(language)));
                item.add(to, text(place, language.other()), lines(byPlace.get(place), line));
            }
        });
    }

    private static Label text(Place place, Language language) {
        var label = new Label("otherName", place.name(language));
        label.add(org.apache.wicket.AttributeModifier.replace("lang", language.tag()));
        label.add(org.apache.wicket.AttributeModifier.replace("dir", language.direction()));
        return label;
    }

    private static ListView<LinkCard> lines(List<LinkCard> cards, Function<LinkCard, String> line) {
        return new ListView<>("line", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkCard> item) {
                var card = item.getModelObject();
                var to = new PlainPageLink("link", LinkPage.class, LinkPage.of(card.link()));
                to.add(new Label("name", line.apply(card)));
                item.add(to, new SinceLabel("since", card.link()), new StateLabel("state", card.link().getState()).setVisible(card.link().getState() != LinkState.FRIENDSHIP));
            }
        };
    }
}
