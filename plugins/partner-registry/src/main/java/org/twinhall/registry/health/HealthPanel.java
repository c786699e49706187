package org.twinhall.registry.health;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Links;
import org.twinhall.web.component.PlainPageLink;

/** On the desk of a friendship: how it is, and the ways to say so and to wake it; the model is the link's id. */
public class HealthPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private HealthService service;

    @Inject
    private LinkService linkService;

    @Inject
    private Links links;

    private final IModel<Long> link;

    public HealthPanel(String id, IModel<Long> link) {
        super(id);
        this.link = link;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var found = links.find(link.getObject()).orElseThrow();
        add(new DaysPanel("days", service.of(found)));
        add(new PlainPageLink("enter", LinkHealthPage.class, LinkPage.of(found)));
        add(new PlainPageLink("revive", RevivePage.class, LinkPage.of(found)));
        setVisible(linkService.mayState(found) && found.getState().phase() == LinkState.Phase.CURRENT);
    }
}
