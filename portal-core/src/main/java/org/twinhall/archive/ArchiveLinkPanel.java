package org.twinhall.archive;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.group.Groups;
import org.twinhall.web.component.PlainPageLink;

/** In the desk of a group: the way to its archive. */
public class ArchiveLinkPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    @Inject
    private Access access;

    private final IModel<Long> group;

    public ArchiveLinkPanel(String id, IModel<Long> group) {
        super(id);
        this.group = group;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("link", GroupArchivePage.class,
                new PageParameters().set("group", groups.find(group.getObject()).orElseThrow().getSlug())));
        setVisible(access.may(ArchiveService.TAKE_OUT, group.getObject()));
    }
}
