package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.twinhall.account.mail.AddressChangedMail;
import org.twinhall.account.mail.ConfirmMail;
import org.twinhall.account.mail.InvitationMail;
import org.twinhall.account.mail.KnownAddressMail;
import org.twinhall.account.mail.NewAddressMail;
import org.twinhall.account.mail.PasswordChangedMail;
import org.twinhall.account.mail.ResetMail;
import org.twinhall.account.mail.UnknownAddressMail;
import org.twinhall.mail.Outbox;
import org.twinhall.text.Language;

/** Which mail an account gets for what was asked; one mail in every case, so that asking tells nothing. */
@Singleton
public class Letters {

    private final AccountTokens tokens;
    private final Outbox outbox;

    @Inject
    Letters(AccountTokens tokens, Outbox outbox) {
        this.tokens = tokens;
        this.outbox = outbox;
    }

    /** Invites, with a new link. */
    void invite(Account account, String inviter) {
        var token = tokens.issue(TokenPurpose.INVITE, account);
        send(account, id -> new InvitationMail(id, account.getName(), inviter, token));
    }

    /** Answers a registration. */
    void answerRegistration(Account account) {
        switch (account.getState()) {
            case UNCONFIRMED -> confirm(account);
            case INVITED -> invite(account, "");
            default -> send(account, id -> new KnownAddressMail(id, account.getName()));
        }
    }

    /** Answers the wish for a new password; the account may be missing. */
    void answerReset(String email, Language language, Optional<Account> account) {
        var state = account.map(Account::getState).orElse(AccountState.CLOSED);
        switch (state) {
            case ACTIVE -> reset(account.get());
            case UNCONFIRMED -> confirm(account.get());
            case INVITED -> invite(account.get(), "");
            default -> outbox.send(email, language, UnknownAddressMail::new);
        }
    }

    /** Asks the holder of a new address to prove it; an address that has an account is told so, and nobody else. */
    void proveEmail(Account account, Email email, boolean known) {
        var token = known ? null : tokens.issue(TokenPurpose.EMAIL, account, email);
        outbox.send(email.address(), account.getLanguage(), id -> known ? new KnownAddressMail(id, account.getName())
                : new NewAddressMail(id, account.getName(), token));
    }

    /** Tells the old address that it is no longer the account's. */
    void tellEmailChanged(Account account, Email next) {
        send(account, id -> new AddressChangedMail(id, account.getName(), next.address()));
    }

    void tellPasswordChanged(Account account) {
        send(account, id -> new PasswordChangedMail(id, account.getName()));
    }

    private void confirm(Account account) {
        var token = tokens.issue(TokenPurpose.CONFIRM, account);
        send(account, id -> new ConfirmMail(id, account.getName(), token));
    }

    private void reset(Account account) {
        var token = tokens.issue(TokenPurpose.RESET, account);
        send(account, id -> new ResetMail(id, account.getName(), token));
    }

    private void send(Account account, java.util.function.Function<String, org.twinhall.mail.MailPanel> mail) {
        outbox.send(account.getEmail(), account.getLanguage(), mail);
    }
}
