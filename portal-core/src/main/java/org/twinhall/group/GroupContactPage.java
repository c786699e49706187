package org.twinhall.group;

import jakarta.inject.Inject;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;

/** Writing to a member group. */
@OpenToAll
public class GroupContactPage extends LetterPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupAddress address;

    private final transient Group group;

    public GroupContactPage(PageParameters parameters) {
        super(parameters);
        group = address.group(parameters, path(), language());
        if (group.getState() == GroupState.ARCHIVED) {
            throw notFound();
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
