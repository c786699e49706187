package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Optional;
import org.twinhall.account.throttle.Limit;
import org.twinhall.account.throttle.Throttle;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;
import org.twinhall.text.Language;

/**
 * Registering, accepting an invitation, choosing a new password: everything for people who are not signed in.
 *
 * <p>Whether an address has an account is told by mail, to its owner, and by nothing else.
 */
@Singleton
public class RegistrationService {

    /** Whether people may register by themselves. */
    public static final SettingKey<Boolean> OPEN = SettingKey.flag("account.registration", true);

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Limit MAIL_BY_ACCOUNT = new Limit("mail account", 5, HOUR);
    private static final Limit MAIL_BY_ADDRESS = new Limit("mail address", 30, HOUR);
    private static final Limit LINK_BY_ADDRESS = new Limit("link address", 50, Duration.ofMinutes(15));

    private final Entrance entrance;
    private final Throttle throttle;
    private final Settings settings;
    private final UnitOfWork unitOfWork;

    @Inject
    RegistrationService(Entrance entrance, Throttle throttle, Settings settings, UnitOfWork unitOfWork) {
        this.entrance = entrance;
        this.throttle = throttle;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
    }

    public boolean isOpen() {
        return settings.get(OPEN);
    }

    /**
     * Registers; what becomes of it is said by mail.
     *
     * @param address the network address of the browser
     */
    public void register(String email, String name, Language language, String address) {
        if (!isOpen()) {
            throw new RefusedException("refused.closed");
        }
        var checked = throttled(email, address);
        try {
            entrance.register(checked, name, language);
        } catch (PersistenceException e) {
            // Twice at the same moment: the second time the account is there.
            entrance.register(checked, name, language);
        }
    }

    /** Asks for a new password; what becomes of it is said by mail. */
    public void forgot(String email, Language language, String address) {
        entrance.forgot(throttled(email, address), language);
    }

    private Email throttled(String email, String address) {
        var checked = new Email(email);
        if (!checked.isValid()) {
            throw new RefusedException("refused.email");
        }
        throttle.take(MAIL_BY_ADDRESS, Throttle.network(address));
        throttle.take(MAIL_BY_ACCOUNT, checked.key());
        return checked;
    }

    /** The account behind a link that still works. */
    public Optional<Account> peek(TokenPurpose purpose, String token, String address) {
        var network = Throttle.network(address);
        throttle.take(LINK_BY_ADDRESS, network);
        var account = unitOfWork.call(() -> entrance.peek(purpose, token));
        account.ifPresent(found -> throttle.giveBack(LINK_BY_ADDRESS, network));
        return account;
    }

    /** The new address that a link proves, if the link still works. */
    public Optional<String> peekEmail(String token, String address) {
        var network = Throttle.network(address);
        throttle.take(LINK_BY_ADDRESS, network);
        var email = unitOfWork.call(() -> entrance.peekEmail(token));
        email.ifPresent(found -> throttle.giveBack(LINK_BY_ADDRESS, network));
        return email;
    }

    /** Makes a proved address that of its account. */
    public Account changeEmail(String token) {
        return entrance.changeEmail(token);
    }

    /** Proves the address of a registration, and chooses the password. */
    public Account confirm(String token, String name, Language language, String password) {
        return entrance.accept(TokenPurpose.CONFIRM, token, name, language, password);
    }

    /** Accepts an invitation, and chooses the password. */
    public Account accept(String token, String name, Language language, String password) {
        return entrance.accept(TokenPurpose.INVITE, token, name, language, password);
    }

    /** Chooses a new password in the place of a forgotten one; signs the person out everywhere. */
    public Account reset(String token, String password) {
        return entrance.reset(token, password);
    }
}
