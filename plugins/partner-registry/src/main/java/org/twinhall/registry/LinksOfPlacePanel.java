package org.twinhall.registry;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.link.Links;
import org.twinhall.web.PortalSession;

/** The links that have an end in a place, on the place's page; the model is the place's id. */
public class LinksOfPlacePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Links links;

    @Inject
    private RegistryDirectory directory;

    private final IModel<Long> place;

    public LinksOfPlacePanel(String id, IModel<Long> place) {
        super(id);
        this.place = place;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var cards = directory.cards(links.listShownAt(List.of(place.getObject())), PortalSession.get().language());
        setVisible(!cards.isEmpty());
        add(new LinkLinesPanel("links", cards));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }
}
