package org.twinhall.registry.map;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.JavaScriptResourceReference;
import org.twinhall.drawing.Arc;
import org.twinhall.drawing.ArcsMap;
import org.twinhall.drawing.PlaceName;
import org.twinhall.place.Place;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.LinkTablePanel;
import org.twinhall.text.Dates;
import org.twinhall.text.Json;
import org.twinhall.text.Plural;
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
            if (span.from() < span.until()) {
                drawn.put(card, span);
            }
        });
        int first = drawn.values().stream().mapToInt(Span::from).min().orElse(present);
        int year = year(first, present);
        add(slider(drawn, first, present, year));
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

    private int year(int first, int present) {
        var asked = parameters.get("year").toString("");
        return asked.matches("[1-9]\\d{3}") ? Math.clamp(Integer.parseInt(asked), first, present) : present;
    }

    private WebMarkupContainer slider(Map<LinkCard, Span> drawn, int first, int present, int year) {
        var form = new WebMarkupContainer("slider");
        form.add(AttributeModifier.replace("action", "/" + PortalSession.get().language().tag() + "/registry"));
        form.add(new ListView<>("kept", parameters.getNamedKeys().stream().filter(name -> !name.equals("year")).sorted().toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(AttributeModifier.replace("name", item.getModelObject()));
                item.add(AttributeModifier.replace("value", parameters.get(item.getModelObject()).toString("")));
            }
        });
        form.add(new WebMarkupContainer("year").add(AttributeModifier.replace("min", first), AttributeModifier.replace("max", present),
                AttributeModifier.replace("value", year)));
        var told = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(first, present).forEach(one -> told.put(Integer.toString(one), told(drawn, one)));
        form.add(new Label("told", told.get(Integer.toString(year))).add(AttributeModifier.replace("data-years", new Json().write(told).strip())));
        form.add(new WebMarkupContainer("play").add(AttributeModifier.replace("data-stop", getString("growth.stop"))));
        return (WebMarkupContainer) form.setVisible(first < present);
    }

    private String told(Map<LinkCard, Span> drawn, int year) {
        long count = drawn.values().stream().filter(span -> span.holds(year)).count();
        var plural = count == 0 ? Plural.ZERO : Plural.of(count, PortalSession.get().language());
        return getString("growth.told." + plural.key()).replace("${year}", Integer.toString(year)).replace("${number}", Long.toString(count));
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
                .collect(java.util.stream.Collectors.toMap(Place::getSlug, place -> place, (one, same) -> one)).values().stream()
                .map(place -> new PlaceName(place.name(language), place.getLatitude(), place.getLongitude())).toList();
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(JavaScriptHeaderItem.forReference(new JavaScriptResourceReference(GrowthPanel.class, "growth.js")).setDefer(true));
    }
}
