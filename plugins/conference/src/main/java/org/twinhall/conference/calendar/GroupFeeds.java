package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** The secret addresses of the calendars of groups. */
@Singleton
public class GroupFeeds extends Repository<GroupFeed> {

    @Inject
    GroupFeeds() {
        super(GroupFeed.class);
    }

    Optional<GroupFeed> findBySecret(String secret) {
        // A database may call secrets equal that differ in the case of a letter.
        return query("select f from GroupFeed f where f.secret = :secret").setParameter("secret", secret).getResultStream()
                .filter(found -> found.getSecret().equals(secret)).findFirst();
    }

    Optional<GroupFeed> findOf(long groupId) {
        return query("select f from GroupFeed f where f.groupId = :group").setParameter("group", groupId).getResultStream().findFirst();
    }
}
