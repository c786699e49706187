package org.twinhall.planet.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** The feeds of groups at a glance: how many there are, cannot be read, and what waits. */
public class FeedsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private FeedRoll roll;

    public FeedsPanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var rows = roll.listAll(PortalSession.get().language());
        add(new PlainPageLink("all", AllFeedsPage.class), new Label("number", rows.size()));
        add(new PlainPageLink("troubled", AllFeedsPage.class, AllFeedsPage.inTrouble()),
                new Label("trouble", rows.stream().filter(FeedRow::isInTrouble).count()));
        add(new PlainPageLink("review", FeedsPage.class), new Label("waiting", rows.stream().mapToLong(FeedRow::waiting).sum()));
        setVisible(!rows.isEmpty());
    }
}
