package org.twinhall.search;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;

/** By what results can be narrowed, and how many would be left; pressing a chosen one takes it away again. */
final class FacetsPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;
    private static final int MOST = 60;

    @Inject
    private KindNames kinds;

    private final transient Map<String, List<SearchAnswer.Facet>> facets;
    private final transient SearchQuery query;
    private final transient Map<String, Map<String, String>> titles;

    /**
     * Makes the panel.
     *
     * @param titles what groups and places are called, by facet and slug
     */
    FacetsPanel(String id, Map<String, List<SearchAnswer.Facet>> facets, SearchQuery query, Map<String, Map<String, String>> titles) {
        super(id);
        this.facets = facets;
        this.query = query;
        this.titles = titles;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var brought = facets.keySet().stream().filter(field -> field.startsWith(Fields.FACET)).sorted();
        var shown = Stream.concat(Finder.FACETS.stream(), brought).filter(field -> !facets.getOrDefault(field, List.of()).isEmpty()).toList();
        add(new ListView<>("facet", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                var field = item.getModelObject();
                item.add(new Label("title", title(field)));
                var values = sorted(field);
                int shown = Math.max(SHOWN, 1 + IntStream.range(0, values.size()).filter(at -> isChosen(field, values.get(at))).max().orElse(0));
                item.add(links("values", field, values.stream().limit(shown).toList()));
                item.add(new WebMarkupContainer("more").add(links("moreValues", field, values.stream().skip(shown).limit(MOST).toList()))
                        .setVisible(values.size() > shown));
            }
        });
    }

    private String title(String field) {
        return field.startsWith(Fields.FACET) ? kinds.facet(field.substring(Fields.FACET.length()), PortalSession.get().language())
                : getString("search.facet." + field);
    }

    /** The years from the latest, all else from the most. */
    private List<SearchAnswer.Facet> sorted(String field) {
        var most = Comparator.comparing(SearchAnswer.Facet::count).reversed().thenComparing(facet -> text(field, facet.value()));
        return facets.get(field).stream().sorted(field.equals(Fields.YEAR) ? Comparator.comparing(SearchAnswer.Facet::value).reversed() : most).toList();
    }

    private boolean isChosen(String field, SearchAnswer.Facet facet) {
        return facet.value().equals(chosen(field));
    }

    private FacetLinks links(String id, String field, List<SearchAnswer.Facet> values) {
        var others = getPage().getPageParameters().getAllNamed().stream().filter(one -> !one.getKey().equals("page") && !one.getKey().equals(field))
                .map(one -> parameter(one.getKey(), one.getValue())).collect(Collectors.joining());
        return new FacetLinks(id, values.stream().map(facet -> {
            boolean chosen = isChosen(field, facet);
            return new FacetLinks.Line(text(field, facet.value()), facet.count(), address(chosen ? others : others + parameter(field, facet.value())), chosen);
        }).toList());
    }

    private static String parameter(String name, String value) {
        return "&" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String address(String parameters) {
        return "/" + PortalSession.get().language().tag() + "/search" + parameters.replaceFirst("&", "?");
    }

    private String chosen(String field) {
        return switch (field) {
            case Fields.KIND -> query.kind();
            case Fields.LANGUAGE -> query.language();
            case Fields.YEAR -> query.year();
            case Fields.PLACE -> query.place();
            case Fields.TOPIC -> query.topic();
            case Fields.GROUP -> query.group();
            default -> query.facets().get(field);
        };
    }

    private String text(String field, String value) {
        return switch (field) {
            case Fields.KIND -> kinds.name(value, PortalSession.get().language());
            case Fields.LANGUAGE -> Language.of(value).map(Language::ownName).orElse(value);
            case Fields.GROUP, Fields.PLACE -> titles.get(field).getOrDefault(value, value);
            case Fields.TOPIC -> kinds.topic(value, PortalSession.get().language());
            case Fields.YEAR -> value;
            default -> kinds.value(field.substring(Fields.FACET.length()), value, PortalSession.get().language());
        };
    }
}
