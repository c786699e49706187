package org.twinhall.registry.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.account.RefusedException;
import org.twinhall.group.Groups;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.post.Speakers;
import org.twinhall.registry.post.Ticket;
import org.twinhall.registry.post.Tickets;
import org.twinhall.settings.Settings;

/** Asks the people of a group how a link is, by a mail with a private link, and takes what they answer by it. */
@Singleton
public class Asking {

    private final HealthService service;
    private final Links links;
    private final Groups groups;
    private final Speakers speakers;
    private final Tickets tickets;
    private final Outbox outbox;
    private final Settings settings;
    private final Access access;
    private final Clock clock;

    @Inject
    Asking(HealthService service, Links links, Groups groups, Speakers speakers, Tickets tickets, Outbox outbox, Settings settings, Access access,
           Clock clock) {
        this.service = service;
        this.links = links;
        this.groups = groups;
        this.speakers = speakers;
        this.tickets = tickets;
        this.outbox = outbox;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    /** What a private link leads to, and on whose behalf whoever holds it answers. */
    record Opened(Link link, Identity reader) {
    }

    /** Asks the people of the link's group; where there is nobody to ask, nothing happens, and organisers see that in their list. */
    @Transactional
    public void ask(long linkId) {
        var link = links.find(linkId).orElseThrow();
        var people = speakers.ofGroup(link.getGroupId());
        if (people.isEmpty() || !service.ask(linkId)) {
            return;
        }
        var until = clock.instant().plus(Duration.ofDays(settings.get(HealthService.AGAIN)));
        var health = service.of(link);
        people.forEach(person -> {
            var token = tickets.issue(Ticket.Purpose.HEALTH, linkId, person.getId(), until);
            var group = groups.find(link.getGroupId()).orElseThrow().name(person.getLanguage());
            outbox.send(person.getEmail(), person.getLanguage(), id -> new HowIsItMail(id, person.getName(), group,
                    link.getPartner().name(person.getLanguage()), health.heard(), token));
        });
    }

    /** Opens a private link that is still good, and whose person still speaks for the group. */
    Optional<Opened> open(String token) {
        return tickets.find(Ticket.Purpose.HEALTH, token).flatMap(ticket -> links.find(ticket.getSubjectId())
                .filter(link -> !link.getPartner().isHidden())
                .flatMap(link -> speakers.ofGroup(link.getGroupId()).stream().filter(person -> person.getId().equals(ticket.getAccountId())).findFirst()
                        .map(person -> new Opened(link, speakers.identity(person, link.getGroupId())))));
    }

    /** Answers by a private link; all links to the same question are used up by it. */
    @Transactional
    public void answer(String token, HealthAnswer answer) {
        var opened = open(token).orElseThrow(() -> new RefusedException("health.stale"));
        access.as(opened.reader(), () -> {
            service.answer(opened.link().getId(), answer);
            return null;
        });
        tickets.removeOf(Ticket.Purpose.HEALTH, opened.link().getId());
    }
}
