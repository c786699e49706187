package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** What the account feature holds about a person: the account itself, and where it is signed in. */
@Singleton
public class AccountPersonalData implements PersonalData {

    private final Accounts accounts;
    private final AccountTokens tokens;
    private final SignIns signIns;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    AccountPersonalData(Accounts accounts, AccountTokens tokens, SignIns signIns, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.signIns = signIns;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        return accounts.find(accountId).map(this::export).orElse(Map.of());
    }

    private Map<String, Object> export(Account account) {
        var person = new LinkedHashMap<String, Object>();
        person.put("name", account.getName());
        person.put("email", account.getEmail());
        person.put("language", account.getLanguage().tag());
        person.put("zone", account.getZone().getId());
        person.put("notified", account.isNotified());
        person.put("state", account.getState().name());
        person.put("roles", account.getRoles().stream().map(Enum::name).sorted().toList());
        person.put("since", account.getCreatedAt().toString());
        var places = signIns.listOf(account.getId(), clock.instant()).stream().map(signIn -> Map.<String, Object>of(
                "since", signIn.getCreatedAt().toString(), "lastSeen", signIn.getLastSeenAt().toString(),
                "browser", signIn.getAgent())).toList();
        var all = new LinkedHashMap<String, Object>();
        all.put("account", person);
        all.put("signIns", places);
        return all;
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        Optional<Account> found = accounts.lock(accountId);
        found.ifPresent(account -> {
            signIns.removeOf(accountId, null);
            tokens.removeOf(accountId);
            outbox.forget(account.getEmail());
            account.close();
        });
    }
}
