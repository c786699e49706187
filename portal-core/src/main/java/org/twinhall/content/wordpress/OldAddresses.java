package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import java.util.Optional;
import org.twinhall.content.Entries;
import org.twinhall.content.Translation;
import org.twinhall.text.Language;
import org.twinhall.web.Forwarding;

/** Leads from addresses of sites that were brought in to where their texts are now; to nothing that is not live. */
public class OldAddresses implements Forwarding {

    private final ImportItems items;
    private final Entries entries;
    private final OldSite site;

    @Inject
    OldAddresses(ImportItems items, Entries entries, OldSite site) {
        this.items = items;
        this.entries = entries;
        this.site = site;
    }

    @Override
    public Optional<String> find(String path, Language language) {
        return items.findEntry(null, OldPath.of("/" + path)).flatMap(entries::find).filter(entry -> entry.getTranslations().stream().anyMatch(Translation::isLive))
                .map(entry -> site.path(entry.getId()));
    }
}
