package org.twinhall.registry;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
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

/** Who is linked with whom: as a list, a table, an index by either end, and a map, each of them narrowed alike. */
@OpenToAll
public class RegistryPage extends PortalPage {

    private static final long serialVersionUID = 1L;

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
        add(new WebMarkupContainer("empty").setVisible(cards.isEmpty()));
        if (view == RegistryView.MAP) {
            add(new GrowthPanel("map", cards, getPageParameters()).setVisible(!cards.isEmpty()));
        } else {
            add(new WebMarkupContainer("map").setVisible(false));
        }
        var phases = view == RegistryView.MAP ? List.<LinkState.Phase>of()
                : List.of(LinkState.Phase.CURRENT, LinkState.Phase.OPENING, LinkState.Phase.FORMER).stream()
                        .filter(phase -> cards.stream().anyMatch(card -> card.phase() == phase)).toList();
        add(new ListView<>("phase", phases) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkState.Phase> item) {
                var phase = item.getModelObject();
                item.add(AttributeModifier.replace("aria-labelledby", "links-" + phase.ordinal()));
                item.add(new Label("title", getString("link.phase." + phase)).setMarkupId("links-" + phase.ordinal()).setOutputMarkupId(true));
                item.add(shown(cards.stream().filter(card -> card.phase() == phase).toList()));
            }
        });
    }

    private Component shown(List<LinkCard> cards) {
        return switch (view) {
            case TABLE -> new LinkTablePanel("links", cards);
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
                var parameters = new PageParameters(getPageParameters()).remove("view").remove("year");
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
