package org.twinhall.content.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.twinhall.access.Access;
import org.twinhall.search.SearchQuery;
import org.twinhall.search.SearchService;
import org.twinhall.web.JsonResource;
import org.twinhall.web.PortalSession;

/** Finds what a writer may want to link to, by some words of it. */
public class LinkResource extends JsonResource {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;

    private final transient SearchService search;
    private final transient Access access;

    @Inject
    public LinkResource(SearchService search, Access access) {
        this.search = search;
        this.access = access;
    }

    @Override
    protected Answer answer(Attributes attributes) {
        var asked = servletRequest(attributes).getParameter("q");
        if (!access.identity().isSignedIn()) {
            return Answer.refuse(401, "");
        }
        if (asked == null || asked.isBlank() || asked.length() > SearchQuery.LONGEST) {
            return Answer.ok(Map.of("links", List.of()));
        }
        var found = search.search(SearchQuery.of(asked), PortalSession.get().language()).results().stream().limit(MOST)
                .map(result -> Map.of("title", result.title().text(), "path", result.path(), "kind", result.path())).toList();
        return Answer.ok(Map.of("links", found));
    }
}
