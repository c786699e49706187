package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.text.Language;

/** Where an entry is used: which texts lead to it, and which pages stand below it. */
@Singleton
public class EntryUses {

    private final Entries entries;
    private final EntryService service;
    private final EntryKinds kinds;
    private final EntryRights rights;

    @Inject
    EntryUses(Entries entries, EntryService service, EntryKinds kinds, EntryRights rights) {
        this.entries = entries;
        this.service = service;
        this.kinds = kinds;
        this.rights = rights;
    }

    /**
     * A text that leads to an entry.
     *
     * @param path     where readers find it, below the language
     * @param live     whether readers see the link; otherwise it stands in a wording that is not published
     * @param writable whether the current person may write it
     */
    public record Use(long entryId, Language language, String title, String path, boolean live, boolean writable) {
    }

    /** The texts that lead to an entry of the current person, drafts of other groups left out; two statements, however many. */
    public List<Use> list(long entryId) {
        var entry = service.getEntryForWriting(entryId);
        var slugs = entry.getTranslations().stream().flatMap(translation -> Stream.concat(Stream.of(translation.getSlug()), translation.getOldSlugs().stream()))
                .collect(Collectors.toSet());
        var rows = entries.listLeadingTo(entry.getKind(), slugs, entryId);
        var owners = entries.find(rows.stream().map(row -> (Long) row[0]).collect(Collectors.toSet()));
        var uses = new LinkedHashMap<String, Use>();
        rows.stream().map(row -> use(row, owners.get((Long) row[0]).getOwners())).filter(use -> use.live() || use.writable())
                .forEach(use -> uses.putIfAbsent(use.entryId() + " " + use.language(), use));
        return List.copyOf(uses.values());
    }

    private Use use(Object[] row, Set<Long> owners) {
        return new Use((Long) row[0], Language.of((String) row[2]).orElseThrow(), (String) row[4], kinds.get((String) row[1]).path() + "/" + row[3],
                (Boolean) row[5], rights.may(EntryRights.WRITE, owners));
    }

    /** The titles of the pages that stand right below an entry of the current person. */
    public List<String> listBelow(long entryId, Language reader) {
        return entries.listTitlesBelow(service.getEntryForWriting(entryId).getId(), reader);
    }
}
