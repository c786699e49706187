package org.twinhall.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;

/** Finds the group that an address below {@code /groups/${group}} names. */
@Singleton
public class GroupAddress {

    private final GroupService service;

    @Inject
    GroupAddress(GroupService service) {
        this.service = service;
    }

    /**
     * The group; ends in 404 when there is none, and in a lasting redirect when it is called otherwise now.
     *
     * @param path of the page, with its language
     */
    public Group group(PageParameters parameters, String path, Language language) {
        var slug = parameters.get("group").toString("");
        var group = service.findByAddress(slug).orElseThrow(PortalPage::notFound);
        if (!group.getSlug().equals(slug)) {
            var old = "/" + language.tag() + "/groups/" + slug;
            throw new RedirectToUrlException("/" + language.tag() + "/groups/" + group.getSlug() + path.substring(Math.min(path.length(), old.length())), 301);
        }
        return group;
    }
}
