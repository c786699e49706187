package org.twinhall.registry;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.link.ExternalLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.twinhall.access.OpenToAll;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.map.GrowthPanel;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PageLinks;

/** Who is linked with whom: as a list, a table, an index by either end, and a map, each of them narrowed alike. */
@OpenToAll
public class RegistryPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;
    private static final List<LinkState.Phase> PHASES = List.of(LinkState.Phase.CURRENT, LinkState.Phase.OPENING, LinkState.Phase.FORMER);

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
        var cards = directory.list(filter, language());
        add(tabs());
        add(new RegistryFilterForm("filter", filter, view));
        add(new CountLabel("count", "registry.count", () -> cards.stream().filter(card -> card.phase() == LinkState.Phase.CURRENT).count()));
        add(new BookmarkablePageLink<Void>("gaps", GapPage.class));
        add(new WebMarkupContainer("empty").setVisible(cards.isEmpty()));
        if (view == RegistryView.MAP) {
            add(new GrowthPanel("map", cards, getPageParameters()).setVisible(!cards.isEmpty()));
        } else {
            add(new WebMarkupContainer("map").setVisible(false));
        }
        add(file("csv"), file("geojson"));
        var ordered = cards.stream().sorted(Comparator.comparing(card -> PHASES.indexOf(card.phase()))).toList();
        boolean paged = view == RegistryView.LIST || view == RegistryView.TABLE;
        int number = PageLinks.asked(getPageParameters());
        var shown = view == RegistryView.MAP ? List.<LinkCard>of()
                : paged ? ordered.stream().skip((number - 1L) * PAGE).limit(PAGE).toList() : ordered;
        add(new PageLinks("pages", number, paged ? ordered.size() : 0, PAGE));
        add(new ListView<>("phase", PHASES.stream().filter(phase -> shown.stream().anyMatch(card -> card.phase() == phase)).toList()) {
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

    /** The same links as a file: narrowed alike. */
    private ExternalLink file(String ending) {
        var asked = RegistryFilter.PARAMETERS.stream().filter(name -> !getPageParameters().get(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(getPageParameters().get(name).toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new ExternalLink(ending, "/" + language().tag() + "/registry." + ending + (asked.isEmpty() ? "" : "?" + asked));
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
                var to = new BookmarkablePageLink<Void>("link", RegistryPage.class,
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
        response.render(CssHeaderItem.forReference(new CssResourceReference(RegistryPage.class, "registry.css")));
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
