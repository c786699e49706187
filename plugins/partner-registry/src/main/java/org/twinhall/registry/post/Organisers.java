package org.twinhall.registry.post;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.twinhall.access.Role;
import org.twinhall.account.Accounts;
import org.twinhall.group.LetterService;
import org.twinhall.mail.MailPanel;
import org.twinhall.mail.Outbox;
import org.twinhall.settings.Settings;
import org.twinhall.text.Language;

/** The organisers, who are told what waits for them: each in the own language; where there are none, the network's address. */
@Singleton
public class Organisers {

    private final Accounts accounts;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    Organisers(Accounts accounts, Outbox outbox, Settings settings) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Leaves them a mail, in the transaction of the verb that tells. */
    public void tell(Function<String, MailPanel> mail) {
        var people = accounts.listActive(Role.ORGANISER);
        people.forEach(person -> outbox.send(person.getEmail(), person.getLanguage(), mail));
        if (people.isEmpty()) {
            outbox.send(settings.get(LetterService.NETWORK_ADDRESS), Language.ENGLISH, mail);
        }
    }
}
