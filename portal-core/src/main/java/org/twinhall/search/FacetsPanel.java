package org.twinhall.search;

import jakarta.inject.Inject;
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
        var language = PortalSession.get().language();
        add(new ListView<>("facet", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                var field = item.getModelObject();
                item.add(new Label("title", title(field, language)));
                var lines = sorted(field, language);
                int shown = Math.max(SHOWN, 1 + IntStream.range(0, lines.size()).filter(at -> lines.get(at).chosen()).max().orElse(0));
                var address = "/" + language.tag() + "/search" + others(field);
                item.add(new FacetLinks("values", address, field, lines.stream().limit(shown).toList()));
                item.add(new WebMarkupContainer("more").add(new FacetLinks("moreValues", address, field, lines.stream().skip(shown).limit(MOST).toList()))
                        .setVisible(lines.size() > shown));
            }
        });
    }

    private String title(String field, Language language) {
        return field.startsWith(Fields.FACET) ? kinds.facet(field.substring(Fields.FACET.length()), language) : getString("search.facet." + field);
    }

    /** The years from the latest, all else from the most. */
    private List<FacetLinks.Line> sorted(String field, Language language) {
        var chosen = chosen(field);
        var most = Comparator.comparing(FacetLinks.Line::count).reversed().thenComparing(FacetLinks.Line::text);
        return facets.get(field).stream().map(facet -> new FacetLinks.Line(facet.value(), text(field, facet.value(), language), facet.count(), facet.value().equals(chosen)))
                .sorted(field.equals(Fields.YEAR) ? Comparator.comparing(FacetLinks.Line::value).reversed() : most).toList();
    }

    /** What else is asked, from its question mark on. */
    private String others(String field) {
        return getPage().getPageParameters().getAllNamed().stream().filter(one -> !one.getKey().equals("page") && !one.getKey().equals(field))
                .map(one -> FacetLinks.encode(one.getKey()) + "=" + FacetLinks.encode(one.getValue())).collect(Collectors.joining("&", "?", ""));
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

    private String text(String field, String value, Language language) {
        return switch (field) {
            case Fields.KIND -> kinds.name(value, language);
            case Fields.LANGUAGE -> Language.of(value).map(Language::ownName).orElse(value);
            case Fields.GROUP, Fields.PLACE -> titles.get(field).getOrDefault(value, value);
            case Fields.TOPIC -> kinds.topic(value, language);
            case Fields.YEAR -> value;
            default -> kinds.value(field.substring(Fields.FACET.length()), value, language);
        };
    }
}
