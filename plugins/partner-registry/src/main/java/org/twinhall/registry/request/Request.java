package org.twinhall.registry.request;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;
import org.twinhall.text.Language;
import org.twinhall.text.PartialDate;

/**
 * A group or a partner that looks for a friend.
 *
 * <p>Published {@code OPEN} until a day; renewed as often as wanted; once {@code MET}, {@code WITHDRAWN} or {@code EXPIRED} no
 * list and no search shows it any more. A renewal opens an expired one again. There is no contact in it.
 */
@Entity
@Table(name = "partner_registry_request")
public class Request implements Tracked {

    /** The type of thing in the change log. */
    public static final String TYPE = "partnerRequest";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_request_seq")
    @SequenceGenerator(name = "partner_registry_request_seq", sequenceName = "partner_registry_request_seq", allocationSize = 50)
    private Long id;

    private String slug;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "partner_id")
    private Long partnerId;

    @Column(name = "words_english")
    private String wordsEnglish;

    @Column(name = "words_arabic")
    private String wordsArabic;

    @Column(name = "offer_english")
    private String offerEnglish;

    @Column(name = "offer_arabic")
    private String offerArabic;

    private Integer people;

    private String asked;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.OPEN;

    @Column(name = "open_until")
    private LocalDate openUntil;

    @Column(name = "reminded_until")
    private LocalDate remindedUntil;

    @Column(name = "author_id")
    private Long authorId;

    @ElementCollection
    @CollectionTable(name = "partner_registry_request_theme", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "theme")
    @Enumerated(EnumType.STRING)
    private Set<Theme> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_registry_request_language", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_registry_request_kind", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<PartnerKind> kinds = new HashSet<>();

    @Version
    private int version;

    protected Request() {
    }

    /** One of group and partner asks, the other is null. */
    Request(String slug, Long groupId, Long partnerId, RequestProfile profile, LocalDate openUntil, Long authorId) {
        this.slug = slug;
        this.groupId = groupId;
        this.partnerId = partnerId;
        this.openUntil = openUntil;
        this.authorId = authorId;
        describe(profile);
    }

    final void describe(RequestProfile profile) {
        wordsEnglish = profile.wordsEnglish();
        wordsArabic = profile.wordsArabic();
        offerEnglish = profile.offerEnglish();
        offerArabic = profile.offerArabic();
        people = profile.people();
        asked = profile.asked().code();
        become(themes, profile.themes());
        become(languages, profile.languages());
        become(kinds, profile.kinds());
    }

    private static <T> void become(Set<T> present, Set<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    void renew(LocalDate until) {
        state = RequestState.OPEN;
        openUntil = until;
    }

    void become(RequestState wanted) {
        state = wanted;
    }

    void remind() {
        remindedUntil = openUntil;
    }

    /** From now on it is the request of another partner: of the one that stays when two records become one. */
    public void moveTo(long partner) {
        partnerId = partner;
    }

    void forgetAuthor() {
        authorId = null;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    /** The group that asks; null when a partner does. */
    public Long getGroupId() {
        return groupId;
    }

    /** The partner that asks; null when a group does. */
    public Long getPartnerId() {
        return partnerId;
    }

    public RequestState getState() {
        return state;
    }

    /** The last day on which it is open unless somebody renews it. */
    public LocalDate getOpenUntil() {
        return openUntil;
    }

    /** Whether readers see it on a day. */
    public boolean isOpen(LocalDate day) {
        return state == RequestState.OPEN && !day.isAfter(openUntil);
    }

    /** Whether the end that is near was told of already. */
    boolean isReminded() {
        return openUntil.equals(remindedUntil);
    }

    /** Who published it; null for the portal itself and for somebody who was forgotten. */
    Long getAuthorId() {
        return authorId;
    }

    public Set<Theme> getThemes() {
        return Set.copyOf(themes);
    }

    /** How many live there or belong to it; null when unknown. */
    public Integer getPeople() {
        return people;
    }

    public PartialDate getAsked() {
        return PartialDate.ofCode(asked);
    }

    /** What is looked for, in a language; may be empty. */
    public String words(Language language) {
        return language == Language.ARABIC ? wordsArabic : wordsEnglish;
    }

    /** What a friend would find, in a language; may be empty. */
    public String offer(Language language) {
        return language == Language.ARABIC ? offerArabic : offerEnglish;
    }

    /** All that it says. */
    public RequestProfile profile() {
        return new RequestProfile(wordsEnglish, wordsArabic, offerEnglish, offerArabic, themes, languages, kinds, people, getAsked());
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, id);
    }
}
