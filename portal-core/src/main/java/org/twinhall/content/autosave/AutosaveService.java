package org.twinhall.content.autosave;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.content.EntryService;
import org.twinhall.persistence.Transactional;

/** Keeping what the current person is writing. */
@Singleton
public class AutosaveService {

    private static final Duration JUST_NOW = Duration.ofMinutes(3);

    private final Autosaves autosaves;
    private final Accounts accounts;
    private final EntryService entries;
    private final Access access;
    private final Clock clock;

    @Inject
    AutosaveService(Autosaves autosaves, Accounts accounts, EntryService entries, Access access, Clock clock) {
        this.autosaves = autosaves;
        this.accounts = accounts;
        this.entries = entries;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Keeps what stands in the fields, instead of what was kept before.
     *
     * @param base the revision from which the person began
     */
    @Transactional
    public void keep(long translationId, long base, Map<String, String> values) {
        entries.getForWriting(translationId);
        long account = access.requireSignedIn().accountId();
        autosaves.find(translationId, account).orElseGet(() -> autosaves.add(new Autosave(translationId, account)))
                .write(base, values, clock.instant());
    }

    /** What the current person was writing and did not save. */
    public Optional<Autosave> find(long translationId) {
        return autosaves.find(translationId, access.identity().accountId());
    }

    /** The names of colleagues who are writing the same text just now. */
    public List<String> listOthers(long translationId) {
        entries.getForWriting(translationId);
        var others = new ArrayList<>(autosaves.writersOf(translationId, clock.instant().minus(JUST_NOW)));
        others.remove(access.identity().accountId());
        return accounts.find(others).values().stream().map(Account::getName).sorted().toList();
    }

    /** Throws away what was kept. */
    @Transactional
    public void forget(long translationId) {
        find(translationId).ifPresent(autosaves::remove);
    }
}
