package org.twinhall.content.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.content.Drafts;
import org.twinhall.content.EntryView;
import org.twinhall.content.review.PreviewLinkService;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;

/**
 * Lets writers see a draft on the very page on which readers will see it, at {@code ?draft=<entry>}, and others whom they
 * showed it, at {@code ?secret=<secret>}.
 */
@Singleton
public class DraftDoor {

    /** Parameter: the entry whose draft its writer looks at. */
    public static final String DRAFT = "draft";
    /** Parameter: the secret of whoever was shown a draft. */
    public static final String SECRET = "secret";
    /** Parameter: the draft stands in a frame that has the buttons. */
    public static final String FRAMED = "framed";

    private final Drafts drafts;
    private final PreviewLinkService links;

    @Inject
    DraftDoor(Drafts drafts, PreviewLinkService links) {
        this.drafts = drafts;
        this.links = links;
    }

    /** Whether an address asks for a draft. */
    static boolean isAsked(PageParameters parameters) {
        return !parameters.get(DRAFT).isEmpty() || !parameters.get(SECRET).isEmpty();
    }

    /** The draft that an address asks for; empty when it asks for what is live. Not found when the draft may not be seen. */
    Optional<EntryView> open(PageParameters parameters, Language reader) {
        if (!parameters.get(SECRET).isEmpty()) {
            return Optional.of(links.view(parameters.get(SECRET).toString(), reader).orElseThrow(PortalPage::notFound));
        }
        if (parameters.get(DRAFT).isEmpty()) {
            return Optional.empty();
        }
        var id = parameters.get(DRAFT).toString();
        if (!id.matches("[1-9]\\d{0,17}")) {
            throw PortalPage.notFound();
        }
        return Optional.of(drafts.view(Long.parseLong(id), reader));
    }

    /** The path at which writers see a draft as readers of a language will. */
    public String path(long entryId, Language reader) {
        return "/" + reader.tag() + drafts.path(entryId, reader) + "?" + DRAFT + "=" + entryId;
    }
}
