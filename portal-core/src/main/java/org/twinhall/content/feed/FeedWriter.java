package org.twinhall.content.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryReader;
import org.twinhall.content.FeedEntry;
import org.twinhall.content.view.Figures;
import org.twinhall.content.view.Filters;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Site;

/** Writes feeds of the newest public entries, with their whole text and addresses that hold outside the portal. */
@Singleton
class FeedWriter {

    private static final int LENGTH = 30;

    private final EntryReader reader;
    private final EntryKinds kinds;
    private final Filters filters;
    private final Groups groups;
    private final MediaFiles files;
    private final Site site;

    @Inject
    FeedWriter(EntryReader reader, EntryKinds kinds, Filters filters, Groups groups, MediaFiles files, Site site) {
        this.reader = reader;
        this.kinds = kinds;
        this.filters = filters;
        this.groups = groups;
        this.files = files;
        this.site = site;
    }

    /**
     * Writes a feed.
     *
     * @param format as ROME calls it, {@code atom_1.0} or {@code rss_2.0}
     * @param path   of the feed, with its language and query
     */
    String write(String format, String path, PageParameters parameters, Language language) {
        var filter = filters.read(kind(parameters.get("kind").toString("")), parameters);
        var entries = reader.listNewest(filter, language, LENGTH);
        var owners = groups.find(entries.stream().flatMap(entry -> entry.owners().stream()).collect(Collectors.toSet()));
        var there = files.find(entries.stream().flatMap(entry -> MediaFile.idsIn(entry.wording().body().html()).stream())
                .collect(Collectors.toSet())).keySet();
        var feed = new SyndFeedImpl();
        feed.setFeedType(format);
        feed.setTitle(title(filter, language));
        feed.setDescription(site.about(language));
        feed.setLanguage(language.tag());
        feed.setUri(site.address(path));
        feed.setLink(site.address("/" + language.tag()));
        feed.setLinks(List.of(link("self", site.address(path)), link("alternate", site.address("/" + language.tag()))));
        feed.setPublishedDate(Date.from(entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setEntries(entries.stream().map(entry -> entry(format, entry, there, owners, language)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String kind(String asked) {
        if (asked.isEmpty()) {
            return null;
        }
        var name = asked.toUpperCase(Locale.ROOT);
        if (!kinds.isKnown(name)) {
            throw PortalPage.notFound();
        }
        return name;
    }

    private String title(EntryFilter filter, Language language) {
        return filter.groupId() == null ? site.name(language) : groups.find(filter.groupId()).orElseThrow().name(language) + " – " + site.name(language);
    }

    private SyndEntry entry(String format, FeedEntry told, Set<Long> there, Map<Long, Group> owners, Language language) {
        var entry = new SyndEntryImpl();
        var address = site.address("/" + language.tag() + told.path());
        entry.setTitle(told.wording().title());
        entry.setUri(address);
        entry.setLink(address);
        var names = names(told.owners().stream().map(owners::get).toList(), language);
        // RSS wants addresses of authors; their names go into its Dublin Core.
        if (format.startsWith("rss")) {
            entry.setAuthor(String.join(", ", names));
        } else {
            entry.setAuthors(names.stream().map(FeedWriter::person).toList());
        }
        entry.setCategories(told.topics().stream().sorted().map(FeedWriter::category).toList());
        entry.setPublishedDate(Date.from(told.published()));
        entry.setUpdatedDate(Date.from(told.updated()));
        entry.setDescription(content("text/plain", told.wording().lead()));
        entry.setContents(List.of(content("html", absolute(Figures.withoutMissing(told.wording().body().html(), there)))));
        return entry;
    }

    private List<String> names(Collection<Group> owners, Language language) {
        return owners.isEmpty() ? List.of(site.name(language)) : owners.stream().map(group -> group.name(language)).sorted().toList();
    }

    private static SyndPerson person(String name) {
        var person = new SyndPersonImpl();
        person.setName(name);
        return person;
    }

    private static SyndCategory category(String name) {
        var category = new SyndCategoryImpl();
        category.setName(name);
        return category;
    }

    private static SyndLinkImpl link(String relation, String address) {
        var link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static SyndContent content(String type, String text) {
        var content = new SyndContentImpl();
        content.setType(type);
        content.setValue(text);
        return content;
    }

    /** Texts hold addresses within the portal; feed readers stand outside. */
    private String absolute(String html) {
        return html.replaceAll("(href|src)=\"/(?!/)", "$1=\"" + Matcher.quoteReplacement(site.address("/")));
    }
}
