package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.Slug;
import org.twinhall.web.Site;

/** Which entries the texts of a translation lead to: read whenever they change, so that nobody has to search all texts. */
@Singleton
public class EntryLinks {

    private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"?#]+)");
    private static final Pattern PATH = Pattern.compile("/(?:en|ar)(?:/groups/[^/]+)?(/[^/]+)/(?:[^/]+/)*([^/]+)/?");
    private static final int BATCH = 100;

    private final Entries entries;
    private final Revisions revisions;
    private final EntryKinds kinds;
    private final Site site;

    @Inject
    EntryLinks(Entries entries, Revisions revisions, EntryKinds kinds, Site site) {
        this.entries = entries;
        this.revisions = revisions;
        this.kinds = kinds;
        this.site = site;
    }

    /** Reads the links of what readers see and of the latest wording. */
    void read(Translation translation) {
        var latest = revisions.find(translation.getLatestRevisionId()).orElseThrow().wording().body();
        var live = translation.isLive() ? in(translation.wording().body()).stream().map(EntryLink::seen).collect(Collectors.toSet()) : Set.<EntryLink>of();
        var all = new HashSet<>(live);
        in(latest).stream().filter(link -> !live.contains(link.seen())).forEach(all::add);
        translation.leadTo(all);
    }

    /** Reads some of the texts that were there before links were kept; answers whether there may be more. */
    @Transactional
    public boolean readOld() {
        var old = entries.listUnread(BATCH);
        old.forEach(this::read);
        return old.size() == BATCH;
    }

    /** The entry at an address of this portal, as a person may copy it from the browser; empty when it is none. */
    public Optional<Entry> entryAt(String address) {
        return Optional.of(address.replaceFirst("[?#].*", "")).flatMap(this::link).flatMap(link ->
                Stream.concat(entries.listBySlug(link.kind(), link.slug()).stream(), entries.listByOldSlug(link.kind(), link.slug()).stream())
                        .findFirst()).map(Translation::getEntry).filter(entry -> !entry.isTrashed());
    }

    /** Whether an address is one of this portal. */
    public boolean isOwn(String address) {
        return address.startsWith(site.address("/")) || address.matches("/(?!/).*");
    }

    private Set<EntryLink> in(SafeHtml text) {
        return ADDRESS.matcher(text.html()).results().flatMap(found -> link(found.group(1)).stream()).collect(Collectors.toSet());
    }

    private Optional<EntryLink> link(String address) {
        var own = site.address("");
        var path = PATH.matcher(address.startsWith(own) ? address.substring(own.length()) : address);
        return path.matches() && Slug.isSlug(slug(path.group(2))) ? kinds.listAll().stream().filter(kind -> kind.path().equals(path.group(1))).findFirst()
                .map(kind -> new EntryLink(kind.name(), slug(path.group(2)), false)) : Optional.empty();
    }

    private static String slug(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
