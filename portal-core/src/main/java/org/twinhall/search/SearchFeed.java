package org.twinhall.search;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinhall.text.Language;
import org.twinhall.web.Site;

/** Writes the newest results of a search as a feed, so that it can be followed. */
@Singleton
class SearchFeed {

    private static final int LENGTH = 30;

    private final SearchService service;
    private final KindNames kinds;
    private final Site site;

    @Inject
    SearchFeed(SearchService service, KindNames kinds, Site site) {
        this.service = service;
        this.kinds = kinds;
        this.site = site;
    }

    /**
     * Writes a feed; empty while there is no index.
     *
     * @param format as ROME calls it
     * @param name   of the resource
     */
    Optional<String> write(String format, String name, SearchQuery query, Language language) {
        return service.listNewest(query, language, LENGTH).map(results -> write(format, name, query, results, language));
    }

    private String write(String format, String name, SearchQuery query, List<SearchResult> results, Language language) {
        var start = "/" + language.tag() + "/";
        var feed = new SyndFeedImpl();
        feed.setFeedType(format);
        feed.setTitle((query.words().isBlank() ? "" : query.words() + " – ") + site.name(language));
        feed.setDescription(site.about(language));
        feed.setLanguage(language.tag());
        feed.setUri(site.address(start + name + query.address()));
        feed.setLink(site.address(start + "search" + query.address()));
        feed.setLinks(List.of(link("alternate", start + "search" + query.address()), link("self", start + name + query.address())));
        feed.setPublishedDate(Date.from(results.stream().map(SearchResult::date).max(Instant::compareTo).orElse(Instant.EPOCH)));
        var groups = service.titles("group", results.stream().flatMap(result -> result.groups().stream()).collect(Collectors.toSet()), language);
        feed.setEntries(results.stream().map(result -> entry(format, result, groups, language)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SyndEntry entry(String format, SearchResult result, Map<String, String> groups, Language language) {
        var entry = new SyndEntryImpl();
        var address = site.address(result.path());
        entry.setTitle(result.title().text());
        entry.setUri(address);
        entry.setLink(address);
        var names = result.groups().isEmpty() ? List.of(site.name(language)) : result.groups().stream().map(slug -> groups.getOrDefault(slug, slug)).sorted().toList();
        // RSS wants addresses of authors; their names go into its Dublin Core.
        if (format.startsWith("rss")) {
            entry.setAuthor(String.join(", ", names));
        } else {
            entry.setAuthors(names.stream().map(author -> {
                var person = new SyndPersonImpl();
                person.setName(author);
                return (com.rometools.rome.feed.synd.SyndPerson) person;
            }).toList());
        }
        entry.setCategories(List.of(category(kinds.name(result.kind(), language))));
        entry.setPublishedDate(Date.from(result.date()));
        entry.setUpdatedDate(Date.from(result.date()));
        var summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(result.text().text());
        entry.setDescription(summary);
        return entry;
    }

    private static SyndCategory category(String name) {
        var category = new SyndCategoryImpl();
        category.setName(name);
        return category;
    }

    private SyndLinkImpl link(String relation, String path) {
        var link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(site.address(path));
        return link;
    }
}
