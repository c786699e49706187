package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.RegistrySlots;
import org.twinhall.registry.importing.ImportLinksPage;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.merge.MergesPage;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Dates;
import org.twinhall.text.Folding;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;

/** What organisers see to: disputed links, and every partner, hidden ones too. */
@RequiresPermission(PartnerService.CURATE)
public class CuratePage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private Partners partners;

    @Inject
    private Links links;

    @Inject
    private RegistryDirectory directory;

    public CuratePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("import", ImportLinksPage.class), new PlainPageLink("new", NewPartnerPage.class),
                new PlainPageLink("merges", MergesPage.class));
        add(new SlotPanel<>("slots", RegistrySlots.CURATE, this::path));
        var disputed = directory.cards(links.listDisputed(), language());
        add(disputed(disputed), new WebMarkupContainer("noDispute").setVisible(disputed.isEmpty()));
        var words = getPageParameters().get("words").toString("").strip();
        var key = Folding.key(words);
        long count = partners.countNamed(key);
        int page = PageLinks.asked(getPageParameters());
        add(new WebMarkupContainer("words").add(org.apache.wicket.AttributeModifier.replace("value", words)));
        add(new CountLabel("count", "curate.count", () -> count), new PageLinks("pages", page, count, PAGE));
        add(partners(partners.listNamed(key, language(), page, PAGE)));
    }

    private static ListView<LinkCard> disputed(List<LinkCard> cards) {
        return new ListView<>("disputed", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkCard> item) {
                var card = item.getModelObject();
                var to = new PlainPageLink("link", LinkEditPage.class, LinkPage.of(card.link()));
                to.add(new Label("name", card.groupName() + " – " + card.partnerName()));
                item.add(to);
            }
        };
    }

    private ListView<Partner> partners(List<Partner> shown) {
        return new ListView<>("partner", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Partner> item) {
                var partner = item.getModelObject();
                var to = new PlainPageLink("link", PartnerEditPage.class, PartnerPage.of(partner));
                to.add(new Label("name", partner.name(language())));
                item.add(to, new Label("kind", getString("partner.kind." + partner.getKind())));
                item.add(new WebMarkupContainer("hidden").setVisible(partner.isHidden()));
                item.add(new Label("confirmed", partner.getConfirmed() == null ? getString("curate.never") : Dates.day(partner.getConfirmed(), language())));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return message("curate.title");
    }
}
