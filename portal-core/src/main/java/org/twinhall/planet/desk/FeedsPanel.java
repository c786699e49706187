package org.twinhall.planet.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.web.PortalSession;

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
        add(new BookmarkablePageLink<Void>("all", AllFeedsPage.class), new Label("number", rows.size()));
        add(new BookmarkablePageLink<Void>("troubled", AllFeedsPage.class, AllFeedsPage.inTrouble()),
                new Label("trouble", rows.stream().filter(FeedRow::isInTrouble).count()));
        add(new BookmarkablePageLink<Void>("review", FeedsPage.class), new Label("waiting", rows.stream().mapToLong(FeedRow::waiting).sum()));
        setVisible(!rows.isEmpty());
    }
}
