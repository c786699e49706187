package org.twinhall.conference.event;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;
import org.twinhall.text.Language;

/** Which events a person organises. */
public class OrganiserPrivacy implements PersonalData {

    private final Events events;

    @Inject
    OrganiserPrivacy(Events events) {
        this.events = events;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var organised = events.listOfOrganiser(accountId).stream().map(event -> event.title(Language.ENGLISH)).sorted().toList();
        return organised.isEmpty() ? Map.of() : Map.of("organiser of events", organised);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        events.listOfOrganiser(accountId).forEach(event -> event.entrust(accountId, Set.of()));
    }
}
