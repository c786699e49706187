package org.twinhall.group;

import java.util.List;
import java.util.Set;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.account.AccountService;
import org.twinhall.account.Accounts;
import org.twinhall.audit.AuditEntry;
import org.twinhall.audit.AuditTrail;
import org.twinhall.mail.MailLine;
import org.twinhall.mail.MailService;
import org.twinhall.place.Places;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;

/** What the tests of groups stand on: groups of their own in a running portal. */
final class Grounds {

    static final String PASSWORD = "walnut in a red bowl";

    private final RunningPortal portal;

    Grounds(RunningPortal portal) {
        this.portal = portal;
    }

    /** A new group at home in Hanwell, without people. */
    Group group(String slug, String name) {
        return portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> portal.get(GroupService.class).enter(slug, GroupKind.TWINNING_GROUP,
                place("hanwell"), new GroupProfile(name, name + " ع", "", "", null, "", "", "", Accent.OLIVE, Set.of()))));
    }

    long place(String slug) {
        return portal.inTransaction(() -> portal.get(Places.class).idsOf(List.of(slug)).getFirst());
    }

    /** Somebody who can sign in with {@link #PASSWORD}. */
    Account person(String email, String name) {
        return portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> portal.get(AccountService.class)
                .create(email, name, Language.ENGLISH, PASSWORD, Set.of(Role.MEMBER))));
    }

    Account person(String email, String name, Group group, Role role) {
        var account = person(email, name);
        portal.as(Identity.PORTAL, () -> {
            portal.get(GroupPeople.class).give(group.getId(), account.getId(), role);
            return null;
        });
        return account;
    }

    Account account(String email) {
        return portal.inTransaction(() -> portal.get(Accounts.class).findByEmail(email).orElseThrow());
    }

    /** The latest mail to an address: its subject and its plain text. */
    String mailTo(String email) {
        return portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var mails = portal.get(MailService.class);
            var latest = mails.list(null, 0, 200).stream().filter(line -> line.recipient().equals(email)).map(MailLine::id).findFirst();
            return latest.map(id -> mails.find(id).orElseThrow()).map(mail -> mail.getSubject() + "\n" + mail.getPlain()).orElse("");
        }));
    }

    /** The latest acts of a kind, the newest first. */
    List<AuditEntry> acts(String verb) {
        return portal.as(Identity.PORTAL, () -> portal.get(AuditTrail.class).list(verb, "", 0, 50));
    }

}
