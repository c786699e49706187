package org.twinhall.archive;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.Group;
import org.twinhall.group.GroupService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainLink;

/** The archive of one group, for its representatives. */
@RequiresPermission(ArchiveService.TAKE_OUT)
public class GroupArchivePage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArchiveService archives;

    @Inject
    private GroupService groups;

    @Inject
    private Access access;

    private final transient Group group;

    public GroupArchivePage(PageParameters parameters) {
        super(parameters);
        group = groups.findByAddress(parameters.get("group").toString("")).orElseThrow(PortalPage::notFound);
        access.require(ArchiveService.TAKE_OUT, group.getId());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long id = group.getId();
        add(new PlainLink("desk", "/" + language().tag() + "/desk/groups/" + group.getSlug(), group.name(language())));
        add(new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                archives.order(id, false);
                setResponsePage(GroupArchivePage.class, new PageParameters(getPageParameters()).set("done", "archive.ordered"));
            }
        });
        add(new KeptArchivesPanel("archives", archives.listOf(id)));
    }

    @Override
    protected IModel<String> title() {
        return message("archive.group");
    }
}
