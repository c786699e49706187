package org.twinhall.registry.network;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.drawing.Threads;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;

/** Who shares a partner: all friendships of today as threads between groups and partners, and as a table. */
@OpenToAll
public class NetworkPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    /** Partners on a page: more names nobody could follow with a finger. */
    private static final int PAGE = 60;

    @Inject
    private RegistryDirectory directory;

    public NetworkPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int number = PageLinks.asked(getPageParameters());
        var part = directory.network(language(), number, PAGE);
        add(new Label("heading", title()), new PlainPageLink("registry", RegistryPage.class));
        add(new CountLabel("count", "network.count", part::total), new CountLabel("shared", "network.shared", part::shared));
        add(new WebMarkupContainer("empty").setVisible(part.partners().isEmpty()));
        var network = new WebMarkupContainer("network");
        var threads = new Threads(part.partners().stream().flatMap(links -> links.stream().map(card -> thread(card, links.size() > 1))).toList());
        network.add(svg("wide", threads.wide(getString("network.title"))), svg("tall", threads.tall(getString("network.title"))));
        network.add(rows(part.partners()));
        add(network.setVisible(!part.partners().isEmpty()), new PageLinks("pages", number, part.total(), PAGE));
    }

    private static Label svg(String id, String drawing) {
        return (Label) new Label(id, drawing).setEscapeModelStrings(false).setRenderBodyOnly(true);
    }

    private Threads.Thread thread(LinkCard card, boolean shared) {
        return new Threads.Thread(new Threads.End(card.groupName(), address("/groups/", card.group().getSlug())),
                new Threads.End(card.partnerName(), address("/registry/partners/", card.link().getPartner().getSlug())), shared ? "is-shared" : "");
    }

    private String address(String path, String slug) {
        return "/" + language().tag() + path + slug;
    }

    private static ListView<List<LinkCard>> rows(List<List<LinkCard>> partners) {
        return new ListView<>("row", partners) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<List<LinkCard>> item) {
                var links = item.getModelObject();
                var card = links.getFirst();
                var to = new PlainPageLink("partner", PartnerPage.class, PartnerPage.of(card.link().getPartner()));
                item.add(to.add(new Label("name", card.partnerName())), new Label("place", card.place().name(card.language())));
                item.add(new Label("number", links.size()), groups(links));
            }
        };
    }

    private static ListView<LinkCard> groups(List<LinkCard> links) {
        return new ListView<>("group", links) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkCard> item) {
                var to = new PlainPageLink("link", LinkPage.class, LinkPage.of(item.getModelObject().link()));
                item.add(to.add(new Label("name", item.getModelObject().groupName())));
            }
        };
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return message("network.title");
    }

    @Override
    protected IModel<String> description() {
        return message("network.lead");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
