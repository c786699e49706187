package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PlainPageLink;

/** Who asks to look after which record, and what was decided last. */
public class KeepingsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingService service;

    public KeepingsPanel(String id, IModel<String> path) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var open = service.listOpen();
        var decided = service.listDecided();
        add(new WebMarkupContainer("none").setVisible(open.isEmpty()), lines("open", open));
        var past = new WebMarkupContainer("past");
        past.add(lines("decided", decided));
        add(past.setVisible(!decided.isEmpty()));
    }

    private static ListView<Keeping> lines(String id, List<Keeping> keepings) {
        return new ListView<>(id, keepings) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Keeping> item) {
                var keeping = item.getModelObject();
                var to = new PlainPageLink("link", KeepingDecisionPage.class, new PageParameters().set("keeping", keeping.getId()));
                to.add(new Label("partner", keeping.getPartner().name(PortalSession.get().language())));
                item.add(to, new DateLabel("on", () -> keeping.getDecidedAt() == null ? keeping.getAskedAt() : keeping.getDecidedAt()),
                        new Label("state", getString("keeping.state." + keeping.getState())), new Label("decider", keeping.getDecider()));
            }
        };
    }
}
