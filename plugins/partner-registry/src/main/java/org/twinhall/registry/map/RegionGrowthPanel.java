package org.twinhall.registry.map;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.twinhall.drawing.Arc;
import org.twinhall.drawing.ArcsMap;
import org.twinhall.place.Regions;
import org.twinhall.registry.RegionLink;
import org.twinhall.text.Dates;
import org.twinhall.text.PartialDate;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;

/**
 * More links than a map can show each, gathered by the regions of their ends: arcs that are thicker where there are more, and a
 * table that tells the same. Each leads to its links as a list. The map is as large for a hundred thousand links as for a thousand.
 */
public class RegionGrowthPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock clock;

    @Inject
    private Regions regions;

    private final transient List<RegionLink> links;
    private final transient PageParameters parameters;

    public RegionGrowthPanel(String id, List<RegionLink> links, PageParameters parameters) {
        super(id);
        this.links = links;
        this.parameters = parameters;
        setRenderBodyOnly(true);
    }

    /** One arc and one row. */
    private record Bundle(String home, String governorate, RegionLink link, Map<Span, Long> spans, String href) {

        /** How many links it holds from which year on: {@code 1980:1 1985:3}. */
        String steps(Years years) {
            long before = 0;
            var steps = new StringBuilder();
            for (int year : years.counts().keySet()) {
                long count = Years.count(spans, year);
                if (count != before) {
                    steps.append(steps.isEmpty() ? "" : " ").append(year).append(':').append(count);
                }
                before = count;
            }
            return steps.toString();
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int present = LocalDate.now(clock.withZone(Dates.ZONE)).getYear();
        var collator = Collator.getInstance(PortalSession.get().language().locale());
        var bundles = links.stream().map(link -> bundle(link, present)).filter(bundle -> !bundle.spans().isEmpty())
                .sorted(Comparator.comparing(Bundle::home, collator).thenComparing(Bundle::governorate, collator)).toList();
        var all = new HashMap<Span, Long>();
        bundles.forEach(bundle -> bundle.spans().forEach((span, count) -> all.merge(span, count, Long::sum)));
        var years = Years.of(all, present, parameters);
        long most = bundles.stream().mapToLong(bundle -> Years.count(bundle.spans(), present)).max().orElse(1);
        var growth = new WebMarkupContainer("growth");
        growth.add(AttributeModifier.replace("data-most", most));
        growth.add(new YearPanel("slider", years, parameters));
        var map = new ArcsMap(bundles.stream().map(bundle -> arc(bundle, years, most)).toList(), List.of());
        growth.add(new Label("wide", map.wide(getString("growth.title"))).setEscapeModelStrings(false).setRenderBodyOnly(true));
        growth.add(new Label("tall", map.tall(getString("growth.title"))).setEscapeModelStrings(false).setRenderBodyOnly(true));
        growth.add(rows(bundles, years));
        add(growth);
    }

    private Bundle bundle(RegionLink link, int present) {
        var spans = link.strands().stream().map(strand -> Map.entry(Span.of(strand.state(), PartialDate.ofCode(strand.since()),
                PartialDate.ofCode(strand.ended()), present), strand.links())).filter(entry -> entry.getKey().isDrawn())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
        return new Bundle(name(link.home(), "growth.elsewhere"), name(link.governorate(), "territory.WHOLE_COUNTRY"), link, spans, href(link));
    }

    private String name(String region, String otherwise) {
        return region.isEmpty() ? getString(otherwise) : regions.name(region, PortalSession.get().language());
    }

    /** The links of a bundle as a list, narrowed by what the map is narrowed by. */
    private String href(RegionLink link) {
        var asked = new LinkedHashMap<String, String>();
        parameters.getNamedKeys().stream().filter(name -> !List.of("view", "year", "page").contains(name)).sorted()
                .forEach(name -> asked.put(name, parameters.get(name).toString("")));
        asked.put("home", link.home());
        asked.put("governorate", link.governorate());
        if (link.governorate().isEmpty()) {
            asked.put("territory", "whole-country");
        }
        return "/" + PortalSession.get().language().tag() + "/registry?" + asked.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private static Arc arc(Bundle bundle, Years years, long most) {
        long now = Years.count(bundle.spans(), years.shown());
        var attributes = Map.of("class", "registry-arc registry-arc-" + weight(now, most) + (now == 0 ? " is-away" : ""), "data-steps", bundle.steps(years));
        var from = bundle.link().from();
        var to = bundle.link().to();
        return new Arc(bundle.home() + " – " + bundle.governorate(), bundle.href(), from.latitude(), from.longitude(), to.latitude(), to.longitude(), attributes);
    }

    /** As in the script. */
    private static String weight(long count, long most) {
        return count * 2 >= most ? "many" : count * 8 >= most ? "some" : "few";
    }

    private static ListView<Bundle> rows(List<Bundle> bundles, Years years) {
        return new ListView<>("row", bundles) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Bundle> item) {
                var bundle = item.getModelObject();
                long now = Years.count(bundle.spans(), years.shown());
                item.add(AttributeModifier.replace("data-steps", bundle.steps(years)));
                if (now == 0) {
                    item.add(AttributeModifier.replace("hidden", "hidden"));
                }
                item.add(new PlainLink("link", bundle.href()).add(new Label("home", bundle.home())));
                item.add(new Label("governorate", bundle.governorate()), new Label("links", now));
            }
        };
    }
}
