package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.registry.desk.PartnerEditPage;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.text.Dates;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;

/** The records that a person looks after, hidden ones by name only. */
@RequiresSignIn
public class KeptPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService service;

    public KeptPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var kept = service.listKept();
        add(new WebMarkupContainer("none").setVisible(kept.isEmpty()), lines(kept));
        add(new SlotPanel<>("slots", KeepingSlots.KEPT, this::path));
    }

    private ListView<Partner> lines(List<Partner> kept) {
        return new ListView<>("partner", kept) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Partner> item) {
                var partner = item.getModelObject();
                item.add(new Label("name", partner.name(language())), new WebMarkupContainer("hidden").setVisible(partner.isHidden()));
                item.add(new Label("confirmed", getString("keeping.kept.confirmed").replace("${day}", partner.getConfirmed() == null
                        ? getString("curate.never") : Dates.day(partner.getConfirmed(), language()))));
                item.add(new PlainPageLink("edit", PartnerEditPage.class, PartnerPage.of(partner)).setVisible(!partner.isHidden()));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return message("keeping.kept");
    }
}
