package org.twinhall.cli;

import com.google.inject.Injector;
import java.io.IOException;
import java.time.Clock;
import org.twinhall.Portal;
import org.twinhall.PortalConfig;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.account.RefusedException;
import org.twinhall.account.password.PasswordRules;
import org.twinhall.persistence.UnitOfWork;

/** Does something to accounts on behalf of the portal itself, and says refusals in words. */
final class UserWork {

    /** The work, with the services of an open portal. */
    @FunctionalInterface
    interface Work {

        void run(Injector portal) throws Exception;
    }

    private UserWork() {
    }

    static void run(PortalConfig config, Work work) throws Exception {
        try (var portal = Portal.open(config, Clock.systemUTC())) {
            var injector = portal.injector();
            var access = injector.getInstance(Access.class);
            try {
                injector.getInstance(UnitOfWork.class).inTransaction(() -> access.as(Identity.PORTAL, () -> {
                    work.run(injector);
                    return null;
                }));
            } catch (RefusedException e) {
                throw new IOException(words(e.key()));
            }
        }
    }

    private static String words(String refusal) {
        return switch (refusal) {
            case "refused.known" -> "this address already has an account";
            case "refused.email" -> "this is no e-mail address";
            case "refused.lastAdministrator" -> "this is the last administrator: make somebody else an administrator first";
            case "password.short" -> "the password needs at least " + PasswordRules.SHORTEST + " characters";
            case "password.long" -> "the password may have at most " + PasswordRules.LONGEST + " characters";
            case "password.common" -> "many people use this password: choose another one";
            case "password.own" -> "the password is too much like the name or the address: choose another one";
            default -> refusal;
        };
    }

    static Account account(Injector portal, String email) throws IOException {
        return portal.getInstance(Accounts.class).findByEmail(email)
                .orElseThrow(() -> new IOException("there is no account with the address " + email));
    }

    static Role role(String word) throws IOException {
        for (var role : Role.values()) {
            if (role.isOfNetwork() && role.name().equalsIgnoreCase(word)) {
                return role;
            }
        }
        throw new IOException("there is no network role " + word + ": use administrator, organiser or member");
    }
}
