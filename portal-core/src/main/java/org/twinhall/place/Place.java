package org.twinhall.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.text.Direction;
import org.twinhall.text.Language;

/**
 * A place of the gazetteer: a city, a town, a village, a refugee camp, a borough.
 *
 * <p>Entered once and then only corrected: names are added, coordinates made better. Its slug never changes.
 */
@Entity
@Table(name = "place")
public class Place implements Tracked {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_seq")
    @SequenceGenerator(name = "place_seq", sequenceName = "place_seq", allocationSize = 50)
    private Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    private String country;

    private String region;

    private BigDecimal latitude;

    private BigDecimal longitude;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "place_name", joinColumns = @JoinColumn(name = "place_id"))
    private Set<PlaceName> names = new LinkedHashSet<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Place() {
    }

    Place(PlaceProfile profile) {
        slug = profile.slug();
        describe(profile);
    }

    final void describe(PlaceProfile profile) {
        kind = profile.kind();
        country = profile.country();
        region = profile.region();
        latitude = BigDecimal.valueOf(profile.latitude());
        longitude = BigDecimal.valueOf(profile.longitude());
        var wanted = new LinkedHashSet<PlaceName>();
        wanted.add(new PlaceName(Language.ENGLISH, PlaceName.Kind.OFFICIAL, profile.nameEnglish()));
        wanted.add(new PlaceName(Language.ARABIC, PlaceName.Kind.OFFICIAL, profile.nameArabic()));
        profile.spellings().forEach(name -> wanted.add(new PlaceName(scriptOf(name), PlaceName.Kind.SPELLING, name)));
        profile.former().forEach(name -> wanted.add(new PlaceName(scriptOf(name), PlaceName.Kind.FORMER, name)));
        names.removeIf(name -> wanted.stream().noneMatch(name::isWritten));
        names.addAll(wanted);
    }

    private static Language scriptOf(String name) {
        boolean arabic = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return arabic ? Language.ARABIC : Language.ENGLISH;
    }

    /** The names of one kind in one line, each isolated so that scripts do not run into each other. */
    public String line(PlaceName.Kind kind) {
        return names(kind).stream().map(Direction::isolated).collect(Collectors.joining(" · "));
    }

    /** A mark of what is said of it: another one whenever somebody corrected it. */
    public String mark() {
        return profile().mark();
    }

    /** All that is said of it. */
    public PlaceProfile profile() {
        return new PlaceProfile(slug, kind, country, region, getLatitude(), getLongitude(), name(Language.ENGLISH), name(Language.ARABIC),
                names(PlaceName.Kind.SPELLING), names(PlaceName.Kind.FORMER));
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public PlaceKind getKind() {
        return kind;
    }

    /** ISO 3166-1 alpha-2 code. */
    public String getCountry() {
        return country;
    }

    /** County or nation in Britain, governorate in Palestine; may be empty. */
    public String getRegion() {
        return region;
    }

    /** Decimal degrees, WGS 84. */
    public double getLatitude() {
        return latitude.doubleValue();
    }

    /** Decimal degrees, WGS 84. */
    public double getLongitude() {
        return longitude.doubleValue();
    }

    /** The official name in a language. */
    public String name(Language language) {
        return names.stream().filter(name -> name.getKind() == PlaceName.Kind.OFFICIAL && name.getLanguage() == language)
                .map(PlaceName::getName).findFirst().orElse(slug);
    }

    /** Every name it has. */
    public Collection<PlaceName> getNames() {
        return List.copyOf(names);
    }

    /** The names of one kind, as they are written, in no order that says anything. */
    public List<String> names(PlaceName.Kind kind) {
        return names.stream().filter(name -> name.getKind() == kind).map(PlaceName::getName).sorted().toList();
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey("place", id);
    }
}
