package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.twinhall.mail.MailPanel;
import org.twinhall.mail.Outbox;
import org.twinhall.registry.post.Organisers;
import org.twinhall.registry.post.Ticket;
import org.twinhall.registry.post.Tickets;
import org.twinhall.text.Language;

/** The mail of introductions; what it may say depends on how far they are. */
@Singleton
class Exchange {

    private final Parties parties;
    private final Tickets tickets;
    private final Organisers organisers;
    private final Outbox outbox;

    @Inject
    Exchange(Parties parties, Tickets tickets, Organisers organisers, Outbox outbox) {
        this.parties = parties;
        this.tickets = tickets;
        this.organisers = organisers;
        this.outbox = outbox;
    }

    /** Asks a side; where nobody speaks for it, asks the organisers to ask it. */
    void ask(Introduction introduction, Side side) {
        var people = parties.speakers(introduction, side);
        if (people.isEmpty()) {
            introduction.answer(side).waitForOrganiser();
            organisers.tell(id -> new AskThemMail(id, introduction.getId(), language -> parties.name(introduction, side, language),
                    language -> parties.name(introduction, side.other(), language)));
        }
        write(introduction, side, ProposedMail::new);
    }

    /** Asks a side once more, before the time is over; where nobody speaks for it, the organisers. */
    void remind(Introduction introduction, Side side) {
        if (parties.speakers(introduction, side).isEmpty()) {
            ask(introduction, side);
        } else {
            write(introduction, side, EndsMail::new);
        }
    }

    /** A mail with a private link to the answer. */
    @FunctionalInterface
    private interface Letter {

        ProposedMail write(String id, Introduction introduction, String own, String other, String token);
    }

    private void write(Introduction introduction, Side side, Letter letter) {
        parties.speakers(introduction, side).forEach(person -> {
            var language = person.getLanguage();
            var token = tickets.issue(Ticket.Purpose.INTRODUCTION, introduction.getId(), person.getId(), introduction.getExpiresAt());
            outbox.send(person.getEmail(), language, id -> letter.write(id, introduction, parties.name(introduction, side, language),
                    parties.name(introduction, side.other(), language), token));
        });
    }

    /** Gives each side the contact of the other, and tells the organisers, who pass on what the portal could not deliver. */
    void exchange(Introduction introduction) {
        var unreached = new ArrayList<Side>();
        for (var side : Side.values()) {
            var contact = parties.contact(introduction, side.other());
            Function<Language, Function<String, MailPanel>> mail = language -> id -> new ExchangedMail(id,
                    parties.name(introduction, side.other(), language), introduction.getId(), contact);
            var people = parties.receivers(introduction, side);
            people.forEach(person -> outbox.send(person.getEmail(), person.getLanguage(), mail.apply(person.getLanguage())));
            var address = parties.address(introduction, side);
            if (people.isEmpty() && !address.isEmpty()) {
                outbox.send(address, Language.ENGLISH, mail.apply(Language.ENGLISH));
            } else if (people.isEmpty()) {
                unreached.add(side);
            }
        }
        organisers.tell(id -> new ToldMail(id, introduction.getId(), language -> parties.name(introduction, Side.GROUP, language),
                language -> parties.name(introduction, Side.PARTNER, language),
                unreached.stream().map(side -> new ToldMail.ToPass(language -> parties.name(introduction, side, language), parties.contact(introduction, side),
                        parties.contact(introduction, side.other()))).toList()));
    }

    /** Tells those who had accepted that it came to nothing; why, nobody is told. */
    void close(Introduction introduction, List<Side> told) {
        tickets.removeOf(Ticket.Purpose.INTRODUCTION, introduction.getId());
        for (var side : told) {
            parties.receivers(introduction, side).forEach(person -> outbox.send(person.getEmail(), person.getLanguage(),
                    id -> new ClosedMail(id, parties.name(introduction, side.other(), person.getLanguage()))));
        }
    }
}
