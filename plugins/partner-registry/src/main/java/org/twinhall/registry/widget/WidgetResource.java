package org.twinhall.registry.widget;

import jakarta.inject.Inject;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.group.GroupService;
import org.twinhall.group.GroupState;
import org.twinhall.web.DetachedRenderer;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;

/** The links of a group, to be shown in a frame of its own site; the same for everybody. */
public class WidgetResource extends PublicResource {

    /** The path below the language under which each group has its own. */
    public static final String PATH = "/registry/widget";

    private static final long serialVersionUID = 1L;

    private final transient GroupService groups;
    private final transient DetachedRenderer renderer;
    private final transient Access access;

    @Inject
    WidgetResource(GroupService groups, DetachedRenderer renderer, Access access) {
        this.groups = groups;
        this.renderer = renderer;
        this.access = access;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var group = groups.findByAddress(attributes.getParameters().get("group").toString("")).filter(found -> found.getState() != GroupState.ARCHIVED)
                .orElseThrow(PortalPage::notFound);
        var look = attributes.getParameters().get("look").toString("");
        var language = PortalSession.get().language();
        var html = access.as(Identity.VISITOR, () -> renderer.render(language, () -> new WidgetPage(group, language, look)));
        return Optional.of(new Content("text/html", html));
    }
}
