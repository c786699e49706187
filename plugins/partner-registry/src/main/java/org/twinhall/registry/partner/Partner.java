package org.twinhall.registry.partner;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/**
 * A community or an institution that is linked with member groups, or would like to be.
 *
 * <p>Entered by group people, organisers or an import; described by those who know it, its own keeper among them; confirmed
 * from time to time. It may ask to be hidden and is nowhere to be seen then; its record and its history stay.
 */
@Entity
@Table(name = "partner_registry_partner")
public class Partner implements Tracked {

    /** The type of thing in the change log. */
    public static final String TYPE = "partner";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_partner_seq")
    @SequenceGenerator(name = "partner_registry_partner_seq", sequenceName = "partner_registry_partner_seq", allocationSize = 50)
    private Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Column(name = "place_id")
    private long placeId;

    private Integer people;

    @Column(name = "about_english")
    private String aboutEnglish = "";

    @Column(name = "about_arabic")
    private String aboutArabic = "";

    private String site = "";

    private String contact = "";

    @Column(name = "keeper_id")
    private Long keeperId;

    private LocalDate confirmed;

    private boolean hidden;

    @ElementCollection
    @CollectionTable(name = "partner_registry_name", joinColumns = @JoinColumn(name = "partner_id"))
    private Set<PartnerName> names = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_registry_language", joinColumns = @JoinColumn(name = "partner_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_registry_theme", joinColumns = @JoinColumn(name = "partner_id"))
    @Column(name = "theme")
    @Enumerated(EnumType.STRING)
    private Set<Theme> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_registry_facility", joinColumns = @JoinColumn(name = "partner_id"))
    @Column(name = "facility")
    @Enumerated(EnumType.STRING)
    private Set<Facility> facilities = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_registry_showing", joinColumns = @JoinColumn(name = "partner_id"))
    private Set<Showing> showings = new HashSet<>();

    @Version
    private int version;

    protected Partner() {
    }

    Partner(String slug, PartnerProfile profile) {
        this.slug = slug;
        describe(profile);
    }

    final void describe(PartnerProfile profile) {
        kind = profile.kind();
        placeId = profile.placeId();
        people = profile.people();
        aboutEnglish = profile.aboutEnglish();
        aboutArabic = profile.aboutArabic();
        site = profile.site();
        var wanted = new LinkedHashSet<PartnerName>();
        wanted.add(new PartnerName(Language.ENGLISH, PartnerName.Kind.OFFICIAL, profile.nameEnglish()));
        wanted.add(new PartnerName(Language.ARABIC, PartnerName.Kind.OFFICIAL, profile.nameArabic()));
        profile.spellings().forEach(name -> wanted.add(PartnerName.spelling(name)));
        names.removeIf(name -> wanted.stream().noneMatch(name::isWritten));
        names.addAll(wanted);
        become(languages, profile.languages());
        become(themes, profile.themes());
        become(facilities, profile.facilities());
        become(showings, profile.audiences().entrySet().stream().filter(entry -> entry.getValue() != entry.getKey().shy())
                .map(entry -> new Showing(entry.getKey(), entry.getValue())).collect(Collectors.toSet()));
    }

    private static <T> void become(Set<T> present, Set<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    /** Whether a profile is that of this partner: communities of one place are the same, institutions there by any name. */
    public boolean isSame(PartnerProfile profile) {
        if (kind.isCommunity() || profile.kind().isCommunity()) {
            return kind.isCommunity() && profile.kind().isCommunity();
        }
        var keys = List.of(Folding.key(profile.nameEnglish()), Folding.key(profile.nameArabic()));
        return names.stream().anyMatch(name -> keys.contains(name.getKey()));
    }

    void keepContact(String newContact) {
        contact = newContact;
    }

    void entrust(Long accountId) {
        keeperId = accountId;
    }

    void confirm(LocalDate day) {
        confirmed = day;
    }

    /** Takes other names as spellings; those that it really did not have are told. */
    public Set<String> learn(Collection<String> others) {
        var learnt = new LinkedHashSet<String>();
        for (var other : others) {
            var key = Folding.key(other);
            if (names.stream().noneMatch(name -> name.getKey().equals(key))) {
                names.add(PartnerName.spelling(other));
                learnt.add(other);
            }
        }
        return learnt;
    }

    /** Drops spellings that it took. */
    public void unlearn(Collection<String> others) {
        names.removeIf(name -> name.getKind() == PartnerName.Kind.SPELLING && others.contains(name.getName()));
    }

    public void hide(boolean wanted) {
        hidden = wanted;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public PartnerKind getKind() {
        return kind;
    }

    /** Where in the gazetteer it is. */
    public long getPlaceId() {
        return placeId;
    }

    /** The account that looks after the record; null for nobody. */
    public Long getKeeperId() {
        return keeperId;
    }

    /** The day on which somebody last said that the record is right; null for never. */
    public LocalDate getConfirmed() {
        return confirmed;
    }

    public boolean isHidden() {
        return hidden;
    }

    /** Whether the registry knows how to reach it; how, is shown to nobody. */
    public boolean hasContact() {
        return !contact.isEmpty();
    }

    String getContact() {
        return contact;
    }

    public String name(Language language) {
        return names.stream().filter(name -> name.isOfficial(language)).map(PartnerName::getName).findFirst().orElse(slug);
    }

    /** Every name it has. */
    public Collection<PartnerName> getNames() {
        return List.copyOf(names);
    }

    public Audience audience(Fact fact) {
        return showings.stream().filter(showing -> showing.getFact() == fact).map(Showing::getAudience).findFirst().orElse(fact.shy());
    }

    /** All that is said of it. */
    public PartnerProfile profile() {
        return new PartnerProfile(kind, placeId, name(Language.ENGLISH), name(Language.ARABIC),
                names.stream().filter(name -> name.getKind() == PartnerName.Kind.SPELLING).map(PartnerName::getName).sorted().toList(),
                languages, people, themes, facilities, aboutEnglish, aboutArabic, site,
                showings.stream().collect(Collectors.toMap(Showing::getFact, Showing::getAudience)));
    }

    /** What it says of itself in a language; may be empty. */
    public String about(Language language) {
        return language == Language.ARABIC ? aboutArabic : aboutEnglish;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, id);
    }
}
