package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.persistence.Collision;
import org.twinhall.persistence.Transactional;

/** The secret address of one's own calendar: given, given anew, taken away. */
@Singleton
public class CalendarFeedService {

    private final CalendarFeeds feeds;
    private final Access access;
    private final Clock clock;

    @Inject
    CalendarFeedService(CalendarFeeds feeds, Access access, Clock clock) {
        this.feeds = feeds;
        this.access = access;
        this.clock = clock;
    }

    /** The secret of the current person's calendar; empty while there is none. */
    public Optional<String> findOwn() {
        return feeds.findOf(account()).map(CalendarFeed::getSecret);
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
