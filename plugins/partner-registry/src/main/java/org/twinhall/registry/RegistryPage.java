package org.twinhall.registry;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.map.GrowthPanel;
import org.twinhall.registry.map.RegionGrowthPanel;
import org.twinhall.registry.network.NetworkPage;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** Who is linked with whom: as a list, a table, an index by either end, and a map, each of them narrowed alike. */
@OpenToAll
public class RegistryPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 75;
    private static final int PAGE = 150;
    /** More arcs than this nobody could tell apart: they are gathered by region. */
    private static final int MOST_ARCS = 400;

    @Inject
    private RegistryDirectory directory;

    private final transient RegistryFilter filter;
    private final RegistryView view;

    public RegistryPage(PageParameters parameters) {
        super(parameters);
        filter = RegistryFilter.read(parameters);
        view = RegistryView.read(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(tabs());
        add(new RegistryFilterForm("filter", filter, view));
        int number = PageLinks.asked(getPageParameters());
        int size = view == RegistryView.LIST ? LINES : PAGE;
        var part = view == RegistryView.PALESTINE ? directory.pageByPartnersPlace(filter, language(), number, size)
                : directory.page(filter, language(), view == RegistryView.MAP ? 1 : number, view == RegistryView.MAP ? MOST_ARCS : size);
        add(new CountLabel("count", "registry.count", part::current));
        add(new PlainPageLink("gaps", GapPage.class), new PlainPageLink("network", NetworkPage.class));
        add(new WebMarkupContainer("empty").setVisible(part.total() == 0));
        add(map(part), file("csv"), file("geojson"));
        add(new PageLinks("pages", number, view == RegistryView.MAP ? 0 : part.total(), size));
        var shown = view == RegistryView.MAP ? List.<LinkCard>of() : part.cards();
        add(new ListView<>("phase", shown.stream().map(LinkCard::phase).distinct().toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkState.Phase> item) {
                var phase = item.getModelObject();
                item.add(AttributeModifier.replace("aria-labelledby", "links-" + phase.ordinal()));
                item.add(new Label("title", getString("link.phase." + phase)).setMarkupId("links-" + phase.ordinal()).setOutputMarkupId(true));
                item.add(links(shown.stream().filter(card -> card.phase() == phase).toList()));
            }
        });
    }

    private Component map(LinkPart part) {
        if (view != RegistryView.MAP || part.total() == 0) {
            return new WebMarkupContainer("map").setVisible(false);
        }
        return part.total() > MOST_ARCS ? new RegionGrowthPanel("map", directory.gather(filter, language()), getPageParameters())
                : new GrowthPanel("map", part.cards(), getPageParameters());
    }

    /** The same links as a file: narrowed alike. */
    private PlainLink file(String ending) {
        var asked = RegistryFilter.PARAMETERS.stream().filter(name -> !getPageParameters().get(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(getPageParameters().get(name).toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new PlainLink(ending, "/" + language().tag() + "/registry." + ending + (asked.isEmpty() ? "" : "?" + asked));
    }

    private Component links(List<LinkCard> cards) {
        return switch (view) {
            case TABLE -> new LinkTablePanel("links", getString("registry.view.TABLE") + ": " + getString("link.phase." + cards.getFirst().phase()), cards);
            case BRITAIN -> new PlaceIndexPanel("links", cards, LinkCard::home, card -> card.partnerName() + " (" + card.groupName() + ")");
            case PALESTINE -> new PlaceIndexPanel("links", cards, LinkCard::place, card -> card.groupName()
                    + (card.link().getPartner().getKind().isCommunity() ? "" : " (" + card.partnerName() + ")"));
            default -> new LinkLinesPanel("links", cards);
        };
    }

    private Component tabs() {
        return new ListView<>("view", List.of(RegistryView.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RegistryView> item) {
                var one = item.getModelObject();
                var parameters = new PageParameters(getPageParameters()).remove("view").remove("year").remove("page");
                var to = new PlainPageLink("link", RegistryPage.class,
                        one == RegistryView.LIST ? parameters : parameters.set("view", one.tag()));
                to.add(new Label("name", getString("registry.view." + one)));
                if (one == view) {
                    to.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(to);
            }
        };
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        dress(response);
    }

    /** The style sheet of the registry, for each page and panel that shows links. */
    public static void dress(IHeaderResponse response) {
        response.render(Assets.style(RegistryPage.class, "registry.css"));
    }

    @Override
    protected IModel<String> title() {
        return message("registry.title");
    }

    @Override
    protected IModel<String> description() {
        return message("registry.lead");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }

    @Override
    protected boolean isListed() {
        return !filter.isNarrow();
    }
}
