package org.twinhall.registry.match;

import jakarta.inject.Inject;
import org.apache.wicket.Page;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.access.Access;
import org.twinhall.group.GroupPage;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.registry.request.RequestService;
import org.twinhall.registry.request.Requests;
import org.twinhall.web.component.PlainPageLink;

/** The way to who would go well: beside every partner, and beside a group that looks for a friend or whose people are reading. */
public final class MatchLinkPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    @Inject
    private Partners partners;

    @Inject
    private Requests requests;

    @Inject
    private RequestService requestService;

    @Inject
    private Access access;

    private final IModel<Long> subject;
    private final boolean ofPartner;

    private MatchLinkPanel(String id, IModel<Long> subject, boolean ofPartner) {
        super(id);
        this.subject = subject;
        this.ofPartner = ofPartner;
    }

    /** Beside a group's home; the model is the group's id. */
    public static MatchLinkPanel ofGroup(String id, IModel<Long> group) {
        return new MatchLinkPanel(id, group, false);
    }

    /** Beside a partner's page; the model is the partner's id. */
    public static MatchLinkPanel ofPartner(String id, IModel<Long> partner) {
        return new MatchLinkPanel(id, partner, true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long id = subject.getObject();
        Class<? extends Page> page = ofPartner ? PartnerMatchPage.class : GroupMatchPage.class;
        add(new PlainPageLink("match", page, ofPartner ? PartnerPage.of(partners.find(id).orElseThrow())
                : GroupPage.of(groups.find(id).orElseThrow())));
        add(new Label("lead", getString(ofPartner ? "match.link.partner" : "match.link.group")));
        setVisible(ofPartner || isLooking(id));
    }

    private boolean isLooking(long groupId) {
        return groups.find(groupId).orElseThrow().getState() != GroupState.ARCHIVED
                && (access.may(PartnerService.WRITE, groupId) || requests.findOpenOfGroup(groupId, requestService.today()).isPresent());
    }
}
