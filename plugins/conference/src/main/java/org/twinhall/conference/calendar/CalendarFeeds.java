package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** The secret addresses of people's own calendars. */
@Singleton
public class CalendarFeeds extends Repository<CalendarFeed> {

    @Inject
    CalendarFeeds() {
        super(CalendarFeed.class);
    }

    Optional<CalendarFeed> findBySecret(String secret) {
        // A database may call secrets equal that differ in the case of a letter.
        return query("select f from CalendarFeed f where f.secret = :secret").setParameter("secret", secret).getResultStream()
                .filter(found -> found.getSecret().equals(secret)).findFirst();
    }

    Optional<CalendarFeed> findOf(long accountId) {
        return query("select f from CalendarFeed f where f.accountId = :account").setParameter("account", accountId).getResultStream().findFirst();
    }
}
