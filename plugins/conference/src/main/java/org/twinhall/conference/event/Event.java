package org.twinhall.conference.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.audit.Act;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.text.Language;

/**
 * A conference, a meeting or another date to which people come.
 *
 * <p>Born a {@code DRAFT} that only its organisers see; {@code PUBLISHED} when they say so; may be {@code CANCELLED}, which
 * stays to be seen, with the reason. It is over when its end has passed, and some time later who came to it is forgotten.
 */
@Entity
@Table(name = "conference_event")
public class Event implements Tracked {

    /** The type of thing in the change log. */
    public static final String TYPE = "event";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_event_seq")
    @SequenceGenerator(name = "conference_event_seq", sequenceName = "conference_event_seq", allocationSize = 50)
    private Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventState state = EventState.DRAFT;

    private String zone;

    @Column(name = "starts_local")
    private LocalDateTime startsLocal;

    @Column(name = "ends_local")
    private LocalDateTime endsLocal;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "on_line")
    private boolean onLine;

    @Column(name = "on_line_address")
    private String onLineAddress;

    @Column(name = "host_group_id")
    private Long hostGroupId;

    @Column(name = "keep_days")
    private int keepDays;

    @Column(name = "purged_at")
    private Instant purgedAt;

    @Column(name = "reason_english")
    private String reasonEnglish = "";

    @Column(name = "reason_arabic")
    private String reasonArabic = "";

    private int revision;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "conference_words", joinColumns = @JoinColumn(name = "event_id"))
    private Set<EventWords> words = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "conference_organiser", joinColumns = @JoinColumn(name = "event_id"))
    private Set<Organiser> organisers = new HashSet<>();

    @Version
    private int version;

    protected Event() {
    }

    Event(String slug, EventProfile profile, Instant now) {
        this.slug = slug;
        describe(profile, now);
    }

    final void describe(EventProfile profile, Instant now) {
        kind = profile.kind();
        zone = profile.zone().getId();
        startsLocal = profile.starts();
        endsLocal = profile.ends();
        startsAt = EventProfile.moment(startsLocal, profile.zone());
        endsAt = EventProfile.moment(endsLocal, profile.zone());
        placeId = profile.placeId();
        onLine = profile.onLine();
        onLineAddress = profile.onLineAddress();
        hostGroupId = profile.hostGroupId();
        keepDays = profile.keepDays();
        var wanted = profile.words().values().stream().filter(one -> !one.equals(EventWords.none(one.language()))).collect(Collectors.toSet());
        words.retainAll(wanted);
        words.addAll(wanted);
        touch(now);
    }

    void publish(Instant now) {
        state = EventState.PUBLISHED;
        touch(now);
    }

    void cancel(String english, String arabic, Instant now) {
        state = EventState.CANCELLED;
        reasonEnglish = english;
        reasonArabic = arabic;
        touch(now);
    }

    /** Calendars of others take a date anew when its number has grown. */
    private void touch(Instant now) {
        revision++;
        changedAt = now;
    }

    void entrust(long accountId, Set<Duty> duties) {
        organisers.removeIf(one -> one.getAccountId() == accountId && !duties.contains(one.getDuty()));
        duties.forEach(duty -> organisers.add(new Organiser(accountId, duty)));
    }

    void forgetPeople(Instant now) {
        purgedAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public EventKind getKind() {
        return kind;
    }

    public EventState getState() {
        return state;
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    /** When it begins, on the clock of its own zone. */
    public LocalDateTime getStarts() {
        return startsLocal;
    }

    /** When it ends, on the clock of its own zone. */
    public LocalDateTime getEnds() {
        return endsLocal;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** Where in the gazetteer it is; null when it is nowhere there. */
    public Long getPlaceId() {
        return placeId;
    }

    public boolean isOnLine() {
        return onLine;
    }

    /** Where it is on line; only for those who have a place. */
    public String getOnLineAddress() {
        return onLineAddress;
    }

    /** The group that is host; null for the network. */
    public Long getHostGroupId() {
        return hostGroupId;
    }

    public int getKeepDays() {
        return keepDays;
    }

    /** When the people who came were forgotten; null while they are not. */
    public Instant getPurgedAt() {
        return purgedAt;
    }

    /** How often its date was told anew. */
    public int getRevision() {
        return revision;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Set<Organiser> getOrganisers() {
        return Set.copyOf(organisers);
    }

    /** Why it was cancelled. */
    public String reason(Language language) {
        return language == Language.ARABIC ? reasonArabic : reasonEnglish;
    }

    /** What is said in a language; nothing where it is not translated. */
    public EventWords words(Language language) {
        return words.stream().filter(one -> one.language() == language).findFirst().orElseGet(() -> EventWords.none(language));
    }

    /** What it is called: in that language, else in the other. */
    public String title(Language language) {
        var title = words(language).getTitle();
        return title.isEmpty() ? words(language.other()).getTitle() : title;
    }

    /** All that is said of it. */
    public EventProfile profile() {
        return new EventProfile(kind, words.stream().collect(Collectors.toMap(EventWords::language, Function.identity())), getZone(), startsLocal,
                endsLocal, placeId, onLine, onLineAddress, hostGroupId, keepDays);
    }

    /** Whether a person has a duty at it. */
    boolean has(long accountId, Duty duty) {
        return organisers.contains(new Organiser(accountId, duty));
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, id);
    }

    /** Something done about this event, for the audit trail; {@code verb} is {@code conference.<verb>}. */
    public Act act(String verb) {
        return Act.of(verb, TYPE, id, title(Language.ENGLISH));
    }
}
