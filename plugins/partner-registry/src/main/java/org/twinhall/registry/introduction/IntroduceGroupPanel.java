package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.component.PlainPageLink;

/** On a group's page for those who look after a partner's record, and on its desk for its own people: the way to be introduced; the model is the group's id. */
public class IntroduceGroupPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    @Inject
    private PartnerService partners;

    @Inject
    private Parties parties;

    private final IModel<Long> group;

    public IntroduceGroupPanel(String id, IModel<Long> group) {
        super(id);
        this.group = group;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var found = groups.find(group.getObject()).orElseThrow();
        add(new PlainPageLink("new", NewIntroductionPage.class, NewIntroductionPage.of(found)));
        setVisible(found.getState() != GroupState.ARCHIVED && (parties.isOfGroup(found.getId()) || partners.keepsAny()));
    }
}
