package org.twinhall.registry.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.place.Place;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.Territory;
import org.twinhall.registry.link.Evidence;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.link.Verdict;
import org.twinhall.registry.partner.Audience;
import org.twinhall.registry.partner.Fact;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.text.Language;
import org.twinhall.web.Site;

/** How things are written for programs: names in both languages, addresses in the one that was asked. */
@Singleton
class Written {

    private final Site site;
    private final MediaFiles media;

    @Inject
    Written(Site site, MediaFiles media) {
        this.site = site;
        this.media = media;
    }

    /** One page of a list. */
    Map<String, Object> list(Asked asked, String path, long total, List<?> items) {
        var list = new LinkedHashMap<String, Object>();
        var address = address(asked.language(), path);
        int last = (int) Math.max(1, (total + asked.size() - 1) / asked.size());
        list.put("self", address + asked.query(asked.page()));
        list.put("previous", asked.page() > 1 && asked.page() <= last + 1 ? address + asked.query(asked.page() - 1) : null);
        list.put("next", asked.page() < last ? address + asked.query(asked.page() + 1) : null);
        list.put("schema", site.address(SchemaResource.PATH));
        list.put("total", total);
        list.put("items", items);
        return list;
    }

    Map<String, Object> link(LinkCard card) {
        var link = card.link();
        var written = new LinkedHashMap<String, Object>();
        written.put("id", link.getSlug());
        written.put("url", address(card.language(), "/registry/links/" + link.getSlug()));
        written.put("group", new LinkedHashMap<>(Map.of("id", card.group().getSlug(), "name", names(card.group()::name),
                "url", address(card.language(), "/groups/" + card.group().getSlug()), "place", place(card.home(), card.language()))));
        written.put("partner", new LinkedHashMap<>(Map.of("id", link.getPartner().getSlug(), "name", names(link.getPartner()::name),
                "url", address(card.language(), "/registry/partners/" + link.getPartner().getSlug()), "kind", Asked.word(link.getPartner().getKind()),
                "place", place(card.place(), card.language()))));
        written.put("kind", Asked.word(link.getKind()));
        written.put("formality", Asked.word(link.getFormality()));
        written.put("state", Asked.word(link.getState()));
        written.put("since", link.getSince().code());
        written.put("ended", link.getEnded().code());
        written.put("disputed", link.isDisputed());
        return written;
    }

    /** What is stated of a link, with how it is known. */
    List<Map<String, Object>> statements(List<Statement> statements) {
        var documents = media.find(statements.stream().flatMap(statement -> statement.getEvidence().stream()).map(Evidence::getMediaId)
                .filter(java.util.Objects::nonNull).toList());
        return statements.stream().map(statement -> {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("state", Asked.word(statement.getState()));
            written.put("date", statement.getDate().code());
            written.put("note", names(statement::note));
            written.put("disputed", statement.isDisputed());
            written.put("counts", statement.getVerdict() != Verdict.REFUTED);
            written.put("sources", statement.getEvidence().stream().map(evidence -> source(evidence, documents)).toList());
            return written;
        }).toList();
    }

    private Map<String, Object> source(Evidence evidence, Map<Long, MediaFile> documents) {
        var written = new LinkedHashMap<String, Object>();
        var document = evidence.getMediaId() == null ? null : documents.get(evidence.getMediaId());
        written.put("url", document == null ? evidence.getAddress() : site.address(document.address()));
        written.put("date", evidence.getQuoted().code());
        written.put("says", names(evidence::says));
        written.put("contradicts", evidence.isContradicting());
        return written;
    }

    /** A partner with what it shows to everybody. */
    Map<String, Object> partner(Partner partner, Place place, Language language) {
        var profile = partner.profile();
        var written = new LinkedHashMap<String, Object>();
        written.put("id", partner.getSlug());
        written.put("url", address(language, "/registry/partners/" + partner.getSlug()));
        written.put("name", names(partner::name));
        written.put("otherNames", partner.getNames().stream().filter(name -> name.getKind() == PartnerName.Kind.SPELLING).map(PartnerName::getName).sorted().toList());
        written.put("kind", Asked.word(partner.getKind()));
        written.put("place", place(place, language));
        show(written, partner, Fact.ABOUT, "about", () -> names(partner::about));
        show(written, partner, Fact.SITE, "site", profile::site);
        show(written, partner, Fact.LANGUAGES, "languages", () -> List.copyOf(new TreeSet<>(profile.languages())));
        show(written, partner, Fact.PEOPLE, "people", profile::people);
        show(written, partner, Fact.THEMES, "themes", () -> Asked.words(profile.themes()));
        show(written, partner, Fact.FACILITIES, "facilities", () -> Asked.words(profile.facilities()));
        show(written, partner, Fact.CONFIRMED, "confirmed", partner::getConfirmed);
        return written;
    }

    /** A fact that is not for everybody is not there at all; one that nobody knows is null. */
    private static void show(Map<String, Object> written, Partner partner, Fact fact, String name, Supplier<Object> value) {
        if (partner.audience(fact) == Audience.EVERYBODY) {
            written.put(name, value.get());
        }
    }

    private Map<String, Object> place(Place place, Language language) {
        var written = new LinkedHashMap<String, Object>();
        written.put("id", place.getSlug());
        written.put("name", names(place::name));
        written.put("url", address(language, "/places/" + place.getSlug()));
        written.put("country", place.getCountry());
        written.put("region", place.getRegion());
        written.put("territory", Asked.word(Territory.of(place)));
        written.put("latitude", place.getLatitude());
        written.put("longitude", place.getLongitude());
        return written;
    }

    private static Map<String, String> names(java.util.function.Function<Language, String> name) {
        var names = new LinkedHashMap<String, String>();
        new ArrayList<>(List.of(Language.values())).forEach(language -> names.put(language.tag(), name.apply(language)));
        return names;
    }

    String address(Language language, String path) {
        return site.address("/" + language.tag() + path);
    }
}
