package org.twinhall.registry.health;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.ContactPage;
import org.twinhall.group.GroupPage;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.Fact;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.post.Speakers;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;

/** How to wake a friendship, step by step, with what the portal knows about this one. */
@RequiresPermission(PartnerService.WRITE)
public class RevivePage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private HealthService service;

    @Inject
    private LinkService linkService;

    @Inject
    private Links links;

    @Inject
    private PartnerService partners;

    @Inject
    private Speakers speakers;

    @Inject
    private RegistryDirectory directory;

    private final transient LinkCard card;

    public RevivePage(PageParameters parameters) {
        super(parameters);
        var link = linkService.findShown(parameters.get("link").toString("")).orElseThrow(PortalPage::notFound);
        if (!linkService.mayState(link)) {
            throw new AccessDeniedException(PartnerService.WRITE);
        }
        card = directory.cards(List.of(link), language()).getFirst();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var link = card.link();
        var partner = link.getPartner();
        add(new Label("lead", getString("revive.lead").replace("${partner}", card.partnerName())), new DaysPanel("days", service.of(link)));
        add(new PlainPageLink("history", LinkPage.class, LinkPage.of(link)));
        var others = directory.cards(links.listShownOfPartner(partner.getId()).stream().filter(other -> other.getGroupId() != link.getGroupId()).toList(),
                language());
        add(new WebMarkupContainer("alone").setVisible(others.isEmpty()), others(others));
        var reached = speakers.ofPartner(partner).isEmpty() ? partner.hasContact() ? "organisers" : "unknown" : "kept";
        add(new Label("reached", getString("revive.reached." + reached)), new PlainPageLink("organisers", ContactPage.class));
        add(new PlainPageLink("partner", PartnerPage.class, PartnerPage.of(partner)));
        var profile = partner.profile();
        add(known("languages", partners.maySee(partner, Fact.LANGUAGES) ? new TreeSet<>(profile.languages()).stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(getLocale())).collect(Collectors.joining(comma())) : ""));
        add(known("themes", partners.maySee(partner, Fact.THEMES) ? new TreeSet<>(profile.themes()).stream().map(theme -> getString("partner.theme." + theme))
                .collect(Collectors.joining(comma())) : ""));
        add(new PlainPageLink("enter", LinkHealthPage.class, LinkPage.of(link)));
    }

    private String comma() {
        return language() == Language.ARABIC ? "، " : ", ";
    }

    private Label known(String id, String words) {
        return (Label) new Label(id, getString("revive." + id).replace("${words}", words)).setVisible(!words.isEmpty());
    }

    private static ListView<LinkCard> others(List<LinkCard> cards) {
        return new ListView<>("other", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkCard> item) {
                var other = item.getModelObject();
                var to = new PlainPageLink("group", GroupPage.class, GroupPage.of(other.group()));
                to.add(new Label("name", other.groupName()));
                item.add(to, new Label("state", getString("link.standing." + other.link().getState())));
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
        return () -> getString("revive.title") + ": " + card.groupName() + " – " + card.partnerName();
    }
}
