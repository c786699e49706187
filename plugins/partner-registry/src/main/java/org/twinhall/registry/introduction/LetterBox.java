package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.access.Identity;
import org.twinhall.account.Account;
import org.twinhall.registry.post.Speakers;
import org.twinhall.registry.post.Ticket;
import org.twinhall.registry.post.Tickets;

/** Opens private links: to which introduction one leads, and on whose behalf whoever holds it acts. */
@Singleton
public class LetterBox {

    private final Tickets tickets;
    private final Introductions introductions;
    private final Parties parties;
    private final Speakers speakers;

    @Inject
    LetterBox(Tickets tickets, Introductions introductions, Parties parties, Speakers speakers) {
        this.tickets = tickets;
        this.introductions = introductions;
        this.parties = parties;
        this.speakers = speakers;
    }

    /** What a link leads to. */
    record Opened(Introduction introduction, Identity reader) {
    }

    /** Opens a link that is still good and whose person still speaks for a side. */
    Optional<Opened> open(String token) {
        return tickets.find(Ticket.Purpose.INTRODUCTION, token).flatMap(ticket -> introductions.find(ticket.getSubjectId())
                .filter(introduction -> !introduction.getPartner().isHidden())
                .flatMap(introduction -> speaker(introduction, ticket.getAccountId())
                        .map(account -> new Opened(introduction, speakers.identity(account, introduction.getGroupId())))));
    }

    private Optional<Account> speaker(Introduction introduction, Long accountId) {
        return Stream.of(Side.values()).flatMap(side -> parties.speakers(introduction, side).stream())
                .filter(account -> account.getId().equals(accountId)).findFirst();
    }
}
