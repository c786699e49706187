package org.twinhall.search;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.util.string.Strings;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;
import org.twinhall.web.Site;

/** Tells browsers how to search here, as in OpenSearch 1.1. */
public class OpenSearchResource extends PublicResource {

    private static final long serialVersionUID = 1L;
    /** The protocol allows no more, in characters. */
    private static final int LONGEST_NAME = 16;

    private final transient Site site;

    @Inject
    OpenSearchResource(Site site) {
        this.site = site;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var language = PortalSession.get().language();
        var name = site.name(language);
        return Optional.of(new Content("application/opensearchdescription+xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>%s</ShortName>
                  <Description>%s</Description>
                  <Language>%s</Language>
                  <InputEncoding>UTF-8</InputEncoding>
                  <Url type="text/html" template="%s?q={searchTerms}"/>
                  <Url type="application/atom+xml" template="%s.atom?q={searchTerms}"/>
                </OpenSearchDescription>
                """.formatted(Strings.escapeMarkup(name.substring(0, Math.min(LONGEST_NAME, name.length())).strip()), Strings.escapeMarkup(name),
                language.tag(), site.address("/" + language.tag() + "/search"), site.address("/" + language.tag() + "/search"))));
    }
}
