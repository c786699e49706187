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
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;

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
                item.add(values("value", field, values.stream().limit(shown).toList()));
                item.add(new WebMarkupContainer("more").add(values("moreValue", field, values.stream().skip(shown).limit(MOST).toList()))
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

    private ListView<SearchAnswer.Facet> values(String id, String field, List<SearchAnswer.Facet> values) {
        return new ListView<>(id, values) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SearchAnswer.Facet> item) {
                var facet = item.getModelObject();
                boolean chosen = isChosen(field, facet);
                var parameters = new PageParameters(getPage().getPageParameters()).remove("page").remove(field);
                var link = new PlainLink("link", address(chosen ? parameters : parameters.set(field, facet.value())));
                if (chosen) {
                    link.add(AttributeModifier.replace("aria-current", "true"));
                }
                link.add(new Label("text", text(field, facet.value())));
                link.add(new Label("count", facet.count()));
                item.add(link);
            }
        };
    }

    /** Written here because there may be hundreds, and a link of Wicket asks each page of the portal for its address. */
    private static String address(PageParameters parameters) {
        return parameters.getAllNamed().stream().map(one -> URLEncoder.encode(one.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "/" + PortalSession.get().language().tag() + "/search?", ""));
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
