package org.twinhall.registry.exporting;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.RegistryFilter;
import org.twinhall.text.Json;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;
import org.twinhall.web.Site;

/** The links of a list as lines between places, in GeoJSON (RFC 7946). */
public class LinksGeoJsonResource extends PublicResource {

    private static final long serialVersionUID = 1L;

    private final transient RegistryDirectory directory;
    private final transient Site site;

    @Inject
    LinksGeoJsonResource(RegistryDirectory directory, Site site) {
        this.directory = directory;
        this.site = site;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        return Optional.of(new Content("application/geo+json", target -> {
            target.write("{\"type\": \"FeatureCollection\", \"features\": [\n");
            var between = new AtomicReference<>("");
            directory.each(RegistryFilter.read(attributes.getParameters()), PortalSession.get().language(), lot -> {
                for (var card : lot) {
                    target.write(between.getAndSet(",\n") + new Json().write(feature(card)).strip());
                }
            });
            target.write("\n]}\n");
        }));
    }

    private Map<String, Object> feature(LinkCard card) {
        var link = card.link();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("group", card.groupName());
        facts.put("partner", card.partnerName());
        facts.put("kind", word(link.getKind()));
        facts.put("formality", word(link.getFormality()));
        facts.put("state", word(link.getState()));
        facts.put("since", link.getSince().code());
        facts.put("ended", link.getEnded().code());
        facts.put("disputed", link.isDisputed());
        facts.put("url", site.address("/" + card.language().tag() + "/registry/links/" + link.getSlug()));
        var feature = new LinkedHashMap<String, Object>();
        feature.put("type", "Feature");
        feature.put("id", link.getSlug());
        feature.put("geometry", Map.of("type", "LineString", "coordinates", List.of(
                List.of(card.home().getLongitude(), card.home().getLatitude()), List.of(card.place().getLongitude(), card.place().getLatitude()))));
        feature.put("properties", facts);
        return feature;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
