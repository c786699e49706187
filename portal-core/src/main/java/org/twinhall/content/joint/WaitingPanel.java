package org.twinhall.content.joint;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PlainPageLink;

/** What waits on the desk for an answer to other groups: invitations to write together, and texts to agree to; hidden for nothing. */
public class WaitingPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Waiting waiting;

    public WaitingPanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var invitations = waiting.listInvitations(PortalSession.get().language());
        var agreements = waiting.listAgreements();
        setVisible(!invitations.isEmpty() || !agreements.isEmpty());
        add(part("invitations", invitations), part("agreements", agreements));
    }

    private Component part(String id, List<Waiting.Line> lines) {
        var part = new WebMarkupContainer(id);
        part.add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Waiting.Line> item) {
                var line = item.getModelObject();
                var link = line.invitationId() != null
                        ? new PlainPageLink("link", InvitationPage.class, new PageParameters().set("invitation", line.invitationId()))
                        : new PlainPageLink("link", OwnersPage.class, EntryEditPage.of(line.entryId(), line.language()));
                link.add(new Label("title", line.title()).add(AttributeModifier.replace("lang", line.language().tag())));
                item.add(link, new Label("from", line.from()), new MomentLabel("when", line.at()));
            }
        });
        return part.setVisible(!lines.isEmpty());
    }
}
