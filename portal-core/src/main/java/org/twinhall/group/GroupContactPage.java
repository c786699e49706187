package org.twinhall.group;

import jakarta.inject.Inject;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.web.PortalPage;

/** Writing to a member group. */
@OpenToAll
public class GroupContactPage extends LetterPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService service;

    private final transient Group group;

    public GroupContactPage(PageParameters parameters) {
        super(parameters);
        var slug = parameters.get("group").toString("");
        group = service.findByAddress(slug).filter(found -> found.getState() != GroupState.ARCHIVED).orElseThrow(PortalPage::notFound);
        if (!group.getSlug().equals(slug)) {
            throw new RedirectToUrlException("/" + language().tag() + "/groups/" + group.getSlug() + "/contact", 301);
        }
    }

    @Override
    Long groupId() {
        return group.getId();
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("letter.title.group").replace("${group}", group.name(language()));
    }
}
