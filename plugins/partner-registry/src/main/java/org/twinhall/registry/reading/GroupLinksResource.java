package org.twinhall.registry.reading;

import jakarta.inject.Inject;
import org.twinhall.group.Groups;
import org.twinhall.registry.RegistryDirectory;

/** The links of one group, page by page; narrowed further as all links are. */
public class GroupLinksResource extends LinksResource {

    private static final long serialVersionUID = 1L;

    private final transient Groups groups;

    @Inject
    GroupLinksResource(RegistryDirectory directory, Groups groups, Written written) {
        super(directory, written);
        this.groups = groups;
    }

    @Override
    protected Object answer(Asked asked) {
        asked.inPath("group");
        if (groups.findBySlug(asked.text("group")).isEmpty()) {
            throw new Problem(404, "nothing", "", asked.text("group"));
        }
        return super.answer(asked);
    }

    @Override
    protected String path(Asked asked) {
        return "/registry/api/v1/groups/" + asked.text("group") + "/links";
    }
}
