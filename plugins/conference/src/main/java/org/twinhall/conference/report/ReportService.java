package org.twinhall.conference.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.twinhall.account.RefusedException;
import org.twinhall.article.ArticleKind;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryReader;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Visibility;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Begins the report of an event, and finds it when it is live. */
@Singleton
public class ReportService {

    private final Reports reports;
    private final ReportOutline outline;
    private final Events events;
    private final EventRights rights;
    private final EntryService entries;
    private final EntryRights writing;
    private final EntryReader reader;
    private final EntryKinds kinds;
    private final AuditTrail audit;

    @Inject
    ReportService(Reports reports, ReportOutline outline, Events events, EventRights rights, EntryService entries, EntryRights writing, EntryReader reader,
                  EntryKinds kinds, AuditTrail audit) {
        this.reports = reports;
        this.outline = outline;
        this.events = events;
        this.rights = rights;
        this.entries = entries;
        this.writing = writing;
        this.reader = reader;
        this.kinds = kinds;
        this.audit = audit;
    }

    /** A report that readers can read. */
    public record Live(String title, Language language, String path) {
    }

    /** Whether the current person may write for the host of an event. */
    public boolean mayBegin(Event event) {
        return rights.mayManage(event) && writing.mayForEach(EntryRights.WRITE, owners(event));
    }

    private static Set<Long> owners(Event event) {
        return event.getHostGroupId() == null ? Set.of() : Set.of(event.getHostGroupId());
    }

    /**
     * Begins the article with what is known of the event, for its host; the article is written on in the ordinary editor. Gives the
     * id of the entry.
     *
     * @throws RefusedException when there is one already, or the event is a draft
     */
    @Transactional
    public long begin(long eventId, Language language) {
        // Two who press at once wait for each other here, so there is one article.
        var event = events.lock(eventId).orElseThrow();
        rights.requireManager(event);
        if (event.getState() == EventState.DRAFT) {
            throw new RefusedException("report.refused.draft");
        }
        if (reports.findEntryOf(eventId).isPresent()) {
            throw new RefusedException("report.refused.twice");
        }
        var begun = entries.begin(ArticleKind.NAME, owners(event), language, "", outline.of(event, language),
                new Filing(Visibility.PUBLIC, Set.of(), event.getPlaceId() == null ? Set.of() : Set.of(event.getPlaceId())));
        long entry = begun.getEntry().getId();
        reports.add(new Report(eventId, entry));
        audit.record(event.act("conference.beginReport"));
        return entry;
    }

    /** The entry that was begun for an event, live or not. */
    public Optional<Long> findEntry(Event event) {
        return reports.findEntryOf(event.getId());
    }

    /** The report of an event, when everybody can read it. */
    public Optional<Live> findLive(Event event, Language language) {
        return findEntry(event).flatMap(entry -> reader.listLinks(Set.of(entry), language).stream().findFirst())
                .map(link -> new Live(link.title(), link.language(), "/" + language.tag() + kinds.get(link.kind()).path() + "/" + link.slug()));
    }
}
