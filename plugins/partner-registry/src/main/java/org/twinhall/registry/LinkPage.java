package org.twinhall.registry;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.group.GroupPage;
import org.twinhall.place.PlacePage;
import org.twinhall.registry.desk.LinkEditPage;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.text.Language;
import org.twinhall.web.EmblemPicture;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.EmblemLabel;
import org.twinhall.web.component.PlainPageLink;

/** A link: who with whom, where it stands, its time line, and how each point of it is known. */
@OpenToAll
public class LinkPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LinkService service;

    @Inject
    private Links links;

    @Inject
    private RegistryDirectory directory;

    private final transient LinkCard card;

    public LinkPage(PageParameters parameters) {
        super(parameters);
        var link = service.findShown(parameters.get("link").toString("")).orElseThrow(PortalPage::notFound);
        card = directory.cards(List.of(link), language()).getFirst();
    }

    /** The typed way to link here. */
    public static PageParameters of(Link link) {
        return new PageParameters().set("link", link.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var link = card.link();
        add(new EmblemLabel("emblem", () -> card.group().name(Language.ENGLISH), () -> link.getPartner().name(Language.ENGLISH)));
        add(new Label("kind", getString("link.kind." + link.getKind())), new SinceLabel("since", link));
        add(new Label("group", card.groupName()), new Label("partner", card.partnerName()));
        add(place("home", card.home().getSlug(), card.home().name(language())), place("place", card.place().getSlug(), card.place().name(language())));
        add(new StateLabel("state", link.getState()), new Label("formality", getString("link.formality." + link.getFormality())));
        add(new WebMarkupContainer("disputed").setVisible(link.isDisputed()));
        add(new WebMarkupContainer("disputedNotice").setVisible(link.isDisputed()));
        add(to("groupPage", new PlainPageLink("groupPage", GroupPage.class, GroupPage.of(card.group())), card.groupName()));
        add(to("partnerPage", new PlainPageLink("partnerPage", PartnerPage.class, PartnerPage.of(link.getPartner())), card.partnerName()));
        add(new PlainPageLink("edit", LinkEditPage.class, of(link)).setVisible(service.mayState(link) || service.mayDispute()));
        add(new TimeLinePanel("timeLine", service.listStatements(link)));
        var others = directory.cards(links.listShownOfPartner(link.getPartner().getId()).stream()
                .filter(other -> !other.getId().equals(link.getId())).toList(), language());
        var also = new WebMarkupContainer("also");
        also.add(new Label("title", getString("link.also").replace("${partner}", card.partnerName())), new LinkLinesPanel("links", others));
        add(also.setVisible(!others.isEmpty()));
    }

    private static PlainPageLink place(String id, String slug, String name) {
        return to(id, new PlainPageLink(id, PlacePage.class, new PageParameters().set("place", slug)), name);
    }

    private static PlainPageLink to(String id, PlainPageLink link, String name) {
        link.add(new Label("name", name));
        return link;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return () -> card.groupName() + " – " + card.partnerName();
    }

    @Override
    protected IModel<String> description() {
        return () -> getString("link.description").replace("${group}", card.groupName()).replace("${partner}", card.partnerName());
    }

    @Override
    protected String picturePath() {
        return EmblemPicture.path(card.group().name(Language.ENGLISH));
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
