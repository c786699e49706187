package org.twinhall.account;

import jakarta.inject.Inject;
import java.time.Clock;
import org.twinhall.account.throttle.Attempts;
import org.twinhall.job.Job;
import org.twinhall.persistence.UnitOfWork;

/** Forgets what is over: expired links and sign-ins, counted attempts, registrations that nobody confirmed. */
public class PruneAccountsJob implements Job {

    private final Accounts accounts;
    private final AccountTokens tokens;
    private final SignIns signIns;
    private final Attempts attempts;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    @Inject
    PruneAccountsJob(Accounts accounts, AccountTokens tokens, SignIns signIns, Attempts attempts, UnitOfWork unitOfWork, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.signIns = signIns;
        this.attempts = attempts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void run() {
        var now = clock.instant();
        tokens.prune(now);
        signIns.prune(now);
        attempts.prune(now);
        removeUnconfirmed();
    }

    private void removeUnconfirmed() {
        try {
            unitOfWork.inTransaction(() -> {
                accounts.listUnconfirmed(clock.instant().minus(TokenPurpose.CONFIRM.validity())).forEach(account -> {
                    tokens.removeOf(account.getId());
                    accounts.remove(account);
                });
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
