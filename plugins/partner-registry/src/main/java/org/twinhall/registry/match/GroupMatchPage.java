package org.twinhall.registry.match;

import jakarta.inject.Inject;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.group.Group;
import org.twinhall.group.GroupPage;
import org.twinhall.group.GroupService;
import org.twinhall.group.GroupState;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;

/** Which partners and places would go well with a group. */
@OpenToAll
public class GroupMatchPage extends MatchPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService groups;

    @Inject
    private MatchService matching;

    private final transient Group group;

    public GroupMatchPage(PageParameters parameters) {
        super(parameters);
        group = groups.findByAddress(parameters.get("group").toString("")).filter(found -> found.getState() != GroupState.ARCHIVED)
                .orElseThrow(PortalPage::notFound);
    }

    @Override
    MatchService.Ranking ranking(Weights wanted) {
        return matching.forGroup(group, wanted);
    }

    @Override
    String seekerName() {
        return group.name(language());
    }

    @Override
    boolean isForPartners() {
        return true;
    }

    @Override
    String address() {
        return "/registry/match/groups/" + group.getSlug();
    }

    @Override
    PlainPageLink seeker(String id) {
        return new PlainPageLink(id, GroupPage.class, GroupPage.of(group));
    }

    @Override
    PageParameters own() {
        return GroupPage.of(group);
    }
}
