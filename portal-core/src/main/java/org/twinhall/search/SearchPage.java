package org.twinhall.search;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.search.pick.PickService;
import org.twinhall.search.tally.SearchLog;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.Tabs;

/** What was found, with ways to narrow it. */
@OpenToAll
public class SearchPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final String MAP = "map";

    @Inject
    private SearchService service;

    @Inject
    private KindNames kinds;

    @Inject
    private PickService picks;

    @Inject
    private SearchLog log;

    private final transient SearchQuery query;

    public SearchPage(PageParameters parameters) {
        super(parameters);
        query = SearchQuery.read(parameters);
    }

    private String value(String name) {
        var value = getPageParameters().get(name).toString("");
        return value.isEmpty() || value.length() > SearchQuery.LONGEST ? null : value;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var answer = service.search(query, language());
        boolean found = answer.total() > 0;
        if (answer.ready() && query.page() == 1 && !query.isNarrowed() && !isMap()) {
            log.asked(query.words(), found);
        }
        var titles = Map.of(Fields.GROUP, titles(answer, Fields.GROUP), Fields.PLACE, titles(answer, Fields.PLACE));
        add(form());
        add(new CountLabel("count", "search.count", answer::total).setVisible(!query.isEmpty() && found));
        add(new WebMarkupContainer("meant").add(meant(answer.meant())).setVisible(answer.meant() != null));
        add(new WebMarkupContainer("loose").setVisible(found && answer.loose()));
        add(picks());
        add(ways(found, !answer.facets().getOrDefault(Fields.PLACE, List.of()).isEmpty()));
        var layout = new WebMarkupContainer("layout");
        var disclosure = new WebMarkupContainer("disclosure");
        if (query.isNarrowed()) {
            disclosure.add(AttributeModifier.replace("open", "open"));
        }
        layout.add(disclosure.add(new FacetsPanel("facets", answer.facets(), query, titles)));
        layout.add(isMap() ? new PlacesPanel("map", answer.facets().getOrDefault(Fields.PLACE, List.of()), titles.get(Fields.PLACE))
                : new WebMarkupContainer("map").setVisible(false));
        layout.add(results(answer, titles.get(Fields.GROUP)));
        layout.add(new PlainLink("feed", feedPath()));
        layout.add(new PageLinks("pages", query.page(), Math.min(answer.total(), SearchService.MOST), SearchService.PAGE).setVisible(!isMap()));
        add(layout.setVisible(found));
        add(new WebMarkupContainer("nothing").setVisible(!query.isEmpty() && !found && answer.ready()));
        add(new WebMarkupContainer("notReady").setVisible(!answer.ready()));
        add(new WebMarkupContainer("hint").setVisible(query.isEmpty() && answer.ready()));
    }

    /** What was chosen stays chosen when other words are typed. */
    private WebMarkupContainer form() {
        var form = new WebMarkupContainer("form");
        var here = "/" + language().tag();
        form.add(AttributeModifier.replace("action", here + "/search"), AttributeModifier.replace("data-suggest", here + "/suggest"),
                AttributeModifier.replace("data-suggest-label", getString("page.suggest")),
                AttributeModifier.replace("data-suggest-count", getString("page.suggest.count")));
        form.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", query.words())));
        form.add(new ListView<>("kept", Stream.of(Finder.FACETS.stream(), query.facets().keySet().stream(), Stream.of("order"))
                .flatMap(names -> names).filter(name -> value(name) != null).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(AttributeModifier.replace("name", item.getModelObject()), AttributeModifier.replace("value", value(item.getModelObject())));
            }
        });
        return form;
    }

    private boolean isMap() {
        return getPageParameters().get("view").toString("").equals(MAP);
    }

    private Component meant(String words) {
        var parameters = new PageParameters(getPageParameters()).remove("page").set("q", words);
        return new PlainPageLink("meantLink", SearchPage.class, parameters).setBody(Model.of(words));
    }

    private Component picks() {
        var things = query.page() == 1 && !query.isNarrowed() && !query.words().isBlank()
                ? List.copyOf(service.show(picks.listFor(query.words()), language()).values()) : List.<SearchResult>of();
        var section = new WebMarkupContainer("picks");
        section.add(new ListView<>("pick", things) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SearchResult> item) {
                var thing = item.getModelObject();
                item.add(in(new PlainLink("pickLink", thing.path(), thing.title().text()), thing.language()));
                item.add(new Label("pickKind", kinds.name(thing.kind(), language())));
            }
        });
        return section.setVisible(!things.isEmpty());
    }

    /** The best first, the newest first, on the map: each is an address of its own. */
    private Component ways(boolean found, boolean places) {
        var ways = new ArrayList<>(List.of("best", SearchQuery.NEWEST));
        if (places) {
            ways.add(MAP);
        }
        var now = isMap() ? MAP : query.order() == SearchQuery.Order.NEWEST ? SearchQuery.NEWEST : "best";
        return new Tabs("ways", message("search.ways"), SearchPage.class,
                ways.stream().map(way -> new Tabs.Tab(getString("search.way." + way), way(way), way.equals(now))).toList())
                .setVisible(found && !query.words().isBlank());
    }

    private PageParameters way(String way) {
        var parameters = new PageParameters(getPageParameters()).remove("page").remove("order").remove("view");
        return way.equals(MAP) ? parameters.set("view", MAP) : way.equals(SearchQuery.NEWEST) ? parameters.set("order", SearchQuery.NEWEST) : parameters;
    }

    private Component results(SearchAnswer answer, Map<String, String> groups) {
        var results = new WebMarkupContainer("results");
        results.add(AttributeModifier.replace("start", Integer.toString(1 + (query.page() - 1) * SearchService.PAGE)),
                AttributeModifier.replace("data-opened", "/" + language().tag() + "/search/opened"),
                AttributeModifier.replace("data-words", query.words()));
        results.add(new ListView<>("result", answer.results()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SearchResult> item) {
                fill(item, item.getModelObject(), groups);
            }
        });
        return results.setVisible(!isMap());
    }

    private Map<String, String> titles(SearchAnswer answer, String facet) {
        Set<String> slugs = answer.facets().getOrDefault(facet, List.of()).stream().map(SearchAnswer.Facet::value).collect(Collectors.toSet());
        return service.titles(facet, slugs, language());
    }

    private void fill(ListItem<SearchResult> item, SearchResult result, Map<String, String> groups) {
        item.add(new Label("kind", kinds.name(result.kind(), language())));
        var group = result.kind().equals("group") ? "" : result.groups().stream().map(slug -> groups.getOrDefault(slug, slug))
                .collect(Collectors.joining(", "));
        item.add(new Label("group", group).setVisible(!group.isEmpty()));
        var link = new PlainLink("link", result.path());
        link.add(new MarkedLabel("title", result.title()));
        item.add(in(link, result.language()));
        item.add(in(new MarkedLabel("text", result.text()), result.language()).setVisible(!result.text().isEmpty()));
        item.add(new DateLabel("date", result::date).setVisible(result.date() != null));
    }

    private Component in(Component component, Language language) {
        return language == language() ? component : component.add(new InLanguage(language));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.script(SearchPage.class, "opened.js"));
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
