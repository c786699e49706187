package org.twinhall.registry.merge;

import jakarta.inject.Inject;
import java.util.Optional;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Language;
import org.twinhall.web.Forwarding;

/** The address of a record that went into another leads there, and so does that of a link that was folded into another one. */
public class MergedAddress implements Forwarding {

    private static final String PARTNERS = "registry/partners/";
    private static final String LINKS = "registry/links/";

    private final MergeService service;
    private final Merges merges;
    private final Partners partners;
    private final Links links;

    @Inject
    MergedAddress(MergeService service, Merges merges, Partners partners, Links links) {
        this.service = service;
        this.merges = merges;
        this.partners = partners;
        this.links = links;
    }

    @Override
    public Optional<String> find(String path, Language language) {
        if (path.startsWith(PARTNERS)) {
            return partners.findBySlug(path.substring(PARTNERS.length())).flatMap(service::whereIs).map(Partner::getSlug)
                    .map(slug -> "/" + language.tag() + "/" + PARTNERS + slug);
        }
        if (path.startsWith(LINKS)) {
            return links.findBySlug(path.substring(LINKS.length())).filter(link -> link.getPartner().isHidden())
                    .flatMap(link -> merges.linksInto(link.getId()).stream().findFirst()).flatMap(links::find)
                    .filter(link -> !link.getPartner().isHidden()).map(Link::getSlug).map(slug -> "/" + language.tag() + "/" + LINKS + slug);
        }
        return Optional.empty();
    }
}
