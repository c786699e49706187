package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.account.GroupRoles;
import org.twinhall.account.RefusedException;
import org.twinhall.persistence.Collision;
import org.twinhall.persistence.Transactional;

/** The secret address of one's own calendar, behind which those of one's groups are: given, given anew, taken away. */
@Singleton
public class CalendarFeedService {

    private final CalendarFeeds feeds;
    private final Accounts accounts;
    private final Set<GroupRoles> groupRoles;
    private final Access access;
    private final Clock clock;

    @Inject
    CalendarFeedService(CalendarFeeds feeds, Accounts accounts, Set<GroupRoles> groupRoles, Access access, Clock clock) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.groupRoles = groupRoles;
        this.access = access;
        this.clock = clock;
    }

    /** The secret of the current person's calendar; empty while there is none. */
    public Optional<String> findOwn() {
        return feeds.findOf(account()).map(CalendarFeed::getSecret);
    }

    /** Whose calendar is behind a secret; empty when it leads nowhere, or to somebody who may not sign in any more. */
    public Optional<Account> findOwner(String secret) {
        return feeds.findBySecret(secret).flatMap(feed -> accounts.find(feed.getAccountId())).filter(Account::isActive);
    }

    /** Whether the one whose calendar is behind a secret is of a group now, and so may read what it keeps for its own people. */
    public boolean isOf(String secret, long groupId) {
        return findOwner(secret).filter(owner -> groupRoles.stream().anyMatch(part -> part.of(owner.getId()).containsKey(groupId))).isPresent();
    }

    /** Gives the calendar an address, or another one: the old one leads nowhere then. */
    public void renew() {
        Collision.retry(() -> {
            renewOnce();
            return true;
        });
    }

    /** The same, once; two who press at the same moment stand in each other's way. */
    @Transactional
    public void renewOnce() {
        long account = account();
        feeds.findOf(account).ifPresentOrElse(feed -> feed.renew(clock.instant()), () -> feeds.add(new CalendarFeed(account, clock.instant())));
    }

    /** Takes the address away. */
    @Transactional
    public void revoke() {
        feeds.findOf(account()).ifPresent(feeds::remove);
    }

    private long account() {
        if (!access.identity().isSignedIn()) {
            throw new RefusedException("signUp.refused.unknown");
        }
        return access.identity().accountId();
    }
}
