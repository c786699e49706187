package org.twinhall.search;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;

/** By what results can be narrowed, and how many would be left; pressing a chosen one takes it away again. */
final class FacetsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private KindNames kinds;

    private final transient Map<String, List<SearchAnswer.Facet>> facets;
    private final transient SearchQuery query;
    private final transient Map<String, String> groups;

    FacetsPanel(String id, Map<String, List<SearchAnswer.Facet>> facets, SearchQuery query, Map<String, String> groups) {
        super(id);
        this.facets = facets;
        this.query = query;
        this.groups = groups;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var shown = Finder.FACETS.stream().filter(field -> !facets.getOrDefault(field, List.of()).isEmpty()).toList();
        add(new ListView<>("facet", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                var field = item.getModelObject();
                item.add(new Label("title", getString("search.facet." + field)));
                item.add(values(field));
            }
        });
    }

    private ListView<SearchAnswer.Facet> values(String field) {
        var values = new ArrayList<>(facets.get(field));
        if (field.equals(Fields.YEAR)) {
            values.sort(Comparator.comparing(SearchAnswer.Facet::value).reversed());
        }
        return new ListView<>("value", values) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SearchAnswer.Facet> item) {
                var facet = item.getModelObject();
                boolean chosen = facet.value().equals(chosen(field));
                var parameters = new PageParameters(getPage().getPageParameters()).remove("page").remove(field);
                var link = new BookmarkablePageLink<Void>("link", SearchPage.class, chosen ? parameters : parameters.set(field, facet.value()));
                if (chosen) {
                    link.add(AttributeModifier.replace("aria-current", "true"));
                }
                link.add(new Label("text", text(field, facet.value())));
                link.add(new Label("count", facet.count()));
                item.add(link);
            }
        };
    }

    private String chosen(String field) {
        return switch (field) {
            case Fields.KIND -> query.kind();
            case Fields.LANGUAGE -> query.language();
            case Fields.YEAR -> query.year();
            case Fields.PLACE -> query.place();
            case Fields.TOPIC -> query.topic();
            default -> query.group();
        };
    }

    private String text(String field, String value) {
        return switch (field) {
            case Fields.KIND -> kinds.name(value, PortalSession.get().language());
            case Fields.LANGUAGE -> Language.of(value).map(Language::ownName).orElse(value);
            case Fields.GROUP -> groups.getOrDefault(value, value);
            default -> value;
        };
    }
}
