package org.twinhall.search;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.ExternalLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PageLinks;

/** What was found, with ways to narrow it. */
@OpenToAll
public class SearchPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private SearchService service;

    @Inject
    private KindNames kinds;

    private final transient SearchQuery query;

    public SearchPage(PageParameters parameters) {
        super(parameters);
        query = SearchQuery.read(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var answer = service.search(query, language());
        var groups = service.titles("group", answer.results().stream().flatMap(result -> result.groups().stream())
                .collect(Collectors.toSet()), language());
        var form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", "/" + language().tag() + "/search"));
        form.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", query.words())));
        add(form);
        boolean found = answer.total() > 0;
        add(new CountLabel("count", "search.count", answer::total).setVisible(!query.isEmpty() && found));
        add(new WebMarkupContainer("loose").setVisible(found && answer.loose()));
        var layout = new WebMarkupContainer("layout");
        layout.add(new FacetsPanel("facets", answer.facets(), query, facetTitles(answer)));
        layout.add(new ListView<>("result", answer.results()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SearchResult> item) {
                fill(item, item.getModelObject(), groups);
            }
        });
        layout.add(new ExternalLink("feed", feedPath()));
        layout.add(new PageLinks("pages", query.page(), Math.min(answer.total(), SearchService.MOST), SearchService.PAGE));
        add(layout.setVisible(found));
        add(new WebMarkupContainer("nothing").setVisible(!query.isEmpty() && !found && answer.ready()));
        add(new WebMarkupContainer("notReady").setVisible(!answer.ready()));
        add(new WebMarkupContainer("hint").setVisible(query.isEmpty() && answer.ready()));
    }

    private Map<String, String> facetTitles(SearchAnswer answer) {
        Set<String> slugs = answer.facets().getOrDefault(Fields.GROUP, List.of()).stream().map(SearchAnswer.Facet::value)
                .collect(Collectors.toSet());
        return service.titles("group", slugs, language());
    }

    private void fill(ListItem<SearchResult> item, SearchResult result, Map<String, String> groups) {
        item.add(new Label("kind", kinds.name(result.kind(), language())));
        var group = result.kind().equals("group") ? "" : result.groups().stream().map(slug -> groups.getOrDefault(slug, slug))
                .collect(Collectors.joining(", "));
        item.add(new Label("group", group).setVisible(!group.isEmpty()));
        var link = new ExternalLink("link", result.path());
        link.add(new MarkedLabel("title", result.title()));
        item.add(in(link, result.language()));
        item.add(in(new MarkedLabel("text", result.text()), result.language()).setVisible(!result.text().isEmpty()));
        item.add(new DateLabel("date", result::date).setVisible(result.date() != null));
    }

    private Component in(Component component, Language language) {
        return language == language() ? component : component.add(AttributeModifier.replace("lang", language.tag()),
                AttributeModifier.replace("dir", language.direction()));
    }

    @Override
    protected IModel<String> title() {
        return () -> query.words().isEmpty() ? getString("search.title")
                : getString("search.title.words").replace("${words}", query.words());
    }

    @Override
    protected String feedPath() {
        return query.isEmpty() ? null : "/" + language().tag() + "/search.atom" + query.address();
    }
}
