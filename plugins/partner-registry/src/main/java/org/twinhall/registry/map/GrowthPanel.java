package org.twinhall.registry.map;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.drawing.Arc;
import org.twinhall.drawing.ArcsMap;
import org.twinhall.drawing.PlaceName;
import org.twinhall.place.Place;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.LinkTablePanel;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.CountLabel;

/**
 * The links as arcs and as a table, as they were in a year. The year is a field of a plain form; a script makes it slide: all
 * arcs and rows are there, and those of other years are away.
 */
public class GrowthPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final List<String> NAMED = List.of("dundee", "preston", "exeter", "camden", "nablus", "hebron", "gaza", "bethlehem");

    @Inject
    private Clock clock;

    private final transient List<LinkCard> cards;
    private final transient PageParameters parameters;

    public GrowthPanel(String id, List<LinkCard> cards, PageParameters parameters) {
        super(id);
        this.cards = cards;
        this.parameters = parameters;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int present = LocalDate.now(clock.withZone(Dates.ZONE)).getYear();
        var drawn = new LinkedHashMap<LinkCard, Span>();
        cards.forEach(card -> {
            var span = Span.of(card.link(), present);
            if (span.isDrawn()) {
                drawn.put(card, span);
            }
        });
        var years = Years.of(drawn.values().stream().collect(Collectors.toMap(span -> span, span -> 1L, Long::sum)), present, parameters);
        int year = years.shown();
        add(new YearPanel("slider", years, parameters));
        draw(drawn, year);
        long unknown = drawn.keySet().stream().filter(card -> !card.link().getSince().isKnown()).count();
        add(new CountLabel("unknown", "growth.unknown", () -> unknown).setVisible(unknown > 0));
        add(new LinkTablePanel("table", getString("registry.view.TABLE") + ": " + getString("growth.title"), List.copyOf(drawn.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void mark(WebMarkupContainer row, LinkCard card) {
                var span = drawn.get(card);
                years(span).forEach((name, value) -> row.add(AttributeModifier.replace(name, value)));
                if (!span.holds(year)) {
                    row.add(AttributeModifier.replace("hidden", "hidden"));
                }
            }
        });
    }

    private void draw(Map<LinkCard, Span> drawn, int year) {
        var arcs = drawn.entrySet().stream().map(entry -> arc(entry.getKey(), entry.getValue(), year)).toList();
        var map = new ArcsMap(arcs, names());
        add(new Label("wide", map.wide(getString("growth.title"))).setEscapeModelStrings(false).setRenderBodyOnly(true));
        add(new Label("tall", map.tall(getString("growth.title"))).setEscapeModelStrings(false).setRenderBodyOnly(true));
    }

    private Arc arc(LinkCard card, Span span, int year) {
        var attributes = new LinkedHashMap<>(years(span));
        var link = card.link();
        attributes.put("class", "registry-arc registry-arc-" + link.getFormality().name().toLowerCase(java.util.Locale.ROOT) + " registry-arc-"
                + link.getState().name().toLowerCase(java.util.Locale.ROOT) + (span.holds(year) ? "" : " is-away"));
        return new Arc(card.groupName() + " – " + card.partnerName(), "/" + card.language().tag() + "/registry/links/" + link.getSlug(),
                card.home().getLatitude(), card.home().getLongitude(), card.place().getLatitude(), card.place().getLongitude(), attributes);
    }

    private static Map<String, String> years(Span span) {
        return span.until() == Integer.MAX_VALUE ? Map.of("data-from", Integer.toString(span.from()))
                : Map.of("data-from", Integer.toString(span.from()), "data-until", Integer.toString(span.until()));
    }

    private List<PlaceName> names() {
        var language = PortalSession.get().language();
        return cards.stream().flatMap(card -> List.of(card.home(), card.place()).stream()).filter(place -> NAMED.contains(place.getSlug()))
                .collect(Collectors.toMap(Place::getSlug, place -> place, (one, same) -> one)).values().stream()
                .map(place -> new PlaceName(place.name(language), place.getLatitude(), place.getLongitude())).toList();
    }
}
