package org.twinhall.content.notice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.content.Translation;
import org.twinhall.mail.Outbox;

/** Sends notices to those who want them; whoever did something is not told of it. */
@Singleton
class Notices {

    private final Accounts accounts;
    private final Outbox outbox;
    private final Access access;

    @Inject
    Notices(Accounts accounts, Outbox outbox, Access access) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.access = access;
    }

    /**
     * Tells people what was done with a text.
     *
     * @param words what was said about it; may be empty
     */
    void tell(Set<Long> people, Notice notice, Translation translation, String words) {
        var others = new HashSet<>(people);
        others.remove(access.identity().accountId());
        accounts.find(others).values().stream().filter(Account::isActive).filter(Account::isNotified).forEach(account ->
                outbox.send(account.getEmail(), account.getLanguage(), id -> new NoticeMail(id, notice, translation, actor(), words)));
    }

    /** Who did it; empty when the portal did, at a time that was set before. */
    private String actor() {
        return access.identity().isSignedIn() ? access.identity().name() : "";
    }
}
