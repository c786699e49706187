package org.twinhall.conference.event;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceName;
import org.twinhall.place.Places;
import org.twinhall.search.SearchDocument;
import org.twinhall.search.SearchSource;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** Makes events findable, by either title and by any spelling of their place. */
public class EventSearch implements SearchSource {

    private final Events events;
    private final Places places;
    private final Groups groups;
    private final ProgrammeService programmes;

    @Inject
    EventSearch(Events events, Places places, Groups groups, ProgrammeService programmes) {
        this.events = events;
        this.places = places;
        this.groups = groups;
        this.programmes = programmes;
    }

    @Override
    public String type() {
        return Event.TYPE;
    }

    @Override
    public List<SearchDocument> read(long id) {
        return events.find(id).filter(event -> event.getState() != EventState.DRAFT).stream().flatMap(event -> {
            var place = event.getPlaceId() == null ? null : places.find(event.getPlaceId()).orElse(null);
            var host = event.getHostGroupId() == null ? null : groups.find(event.getHostGroupId()).orElse(null);
            var programme = programmes.findPublished(event).orElse(Programme.NONE);
            return Stream.of(Language.values()).map(language -> document(event, place, host, programme, language));
        }).toList();
    }

    private static SearchDocument document(Event event, Place place, Group host, Programme programme, Language language) {
        var words = event.words(language);
        var names = new HashSet<String>();
        names.add(event.title(language.other()));
        if (place != null) {
            place.getNames().stream().map(PlaceName::getName).forEach(names::add);
        }
        var body = String.join(" ", SafeHtml.of(words.getBody()).text(), words.getVenue(), words.getSpoken(), words.getAccess(),
                host == null ? "" : host.name(language), said(programme, language));
        var document = new SearchDocument(Event.TYPE, event.getId(), language, "event", "/events/" + event.getSlug(), event.title(language), names,
                words.getLead(), body, event.getStartsAt(), Set.of(SearchDocument.EVERYBODY), host == null ? Set.of() : Set.of(host.getSlug()),
                place == null ? Set.of() : Set.of(place.getSlug()), Set.of());
        return place == null ? document : document.at(place.getLatitude(), place.getLongitude());
    }

    /** What is said in a programme, and who says it. */
    private static String said(Programme programme, Language language) {
        var sessions = programme.sessions().stream().flatMap(one -> Stream.of(one.title(), one.text(), one.spoken()));
        var speakers = programme.heard().stream().flatMap(one -> Stream.of(one.name(), one.role(), one.text()));
        return Stream.concat(sessions, speakers).map(one -> one.told(language)).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return events.idsAfter(after, limit);
    }
}
