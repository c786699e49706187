package org.twinhall.content.view;

import jakarta.inject.Inject;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.content.EntryReader;
import org.twinhall.content.Finding;
import org.twinhall.group.GroupAddress;
import org.twinhall.web.PortalPage;

/** An entry's address below its group's: leads to the entry's own, lasting address, and never shows anything itself. */
public abstract class EntryOfGroupPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryReader reader;

    @Inject
    private GroupAddress address;

    protected EntryOfGroupPage(PageParameters parameters, String kind, String slug) {
        super(parameters);
        var group = address.group(parameters, path(), language());
        throw switch (reader.find(kind, slug, language())) {
            case Finding.Live live when live.entry().owners().contains(group.getId()) -> lead(live.entry().path());
            case Finding.Moved moved -> lead(moved.path());
            case Finding.ForMembers members -> new AccessDeniedException("read what is for members");
            case Finding.Gone gone -> gone();
            default -> notFound();
        };
    }

    private RuntimeException lead(String path) {
        return new RedirectToUrlException("/" + language().tag() + path, 301);
    }

    @Override
    protected IModel<String> title() {
        return () -> "";
    }
}
