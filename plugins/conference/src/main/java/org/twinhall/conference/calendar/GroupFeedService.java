package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.EventRights;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Collision;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** The secret address of a group's calendar: read by the group's people; given, given anew and taken away by those who organise for it. */
@Singleton
public class GroupFeedService {

    private final GroupFeeds feeds;
    private final Groups groups;
    private final Access access;
    private final EventRights rights;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    GroupFeedService(GroupFeeds feeds, Groups groups, Access access, EventRights rights, AuditTrail audit, Clock clock) {
        this.feeds = feeds;
        this.groups = groups;
        this.access = access;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** The secret of the calendar of a group of the current person; empty while there is none. */
    public Optional<String> find(long groupId) {
        if (!access.identity().groups().contains(groupId)) {
            throw new AccessDeniedException(EventRights.ORGANISE);
        }
        return feeds.findOf(groupId).map(GroupFeed::getSecret);
    }

    /** Whether the current person may give the calendar of a group an address, and take it away. */
    public boolean maySet(long groupId) {
        return rights.mayHost(groupId);
    }

    /** Gives the calendar of a group an address, or another one: the old one leads nowhere then. */
    public void renew(long groupId) {
        Collision.retry(() -> {
            renewOnce(groupId);
            return true;
        });
    }

    /** The same, once; two who press at the same moment stand in each other's way. */
    @Transactional
    public void renewOnce(long groupId) {
        access.require(EventRights.ORGANISE, groupId);
        feeds.findOf(groupId).ifPresentOrElse(feed -> feed.renew(clock.instant()), () -> feeds.add(new GroupFeed(groupId, clock.instant())));
        record("conference.giveGroupCalendar", groupId);
    }

    /** Takes the address away. */
    @Transactional
    public void revoke(long groupId) {
        access.require(EventRights.ORGANISE, groupId);
        feeds.findOf(groupId).ifPresent(feed -> {
            feeds.remove(feed);
            record("conference.revokeGroupCalendar", groupId);
        });
    }

    private void record(String verb, long groupId) {
        audit.record(Act.of(verb, "group", groupId, groups.find(groupId).orElseThrow().name(Language.ENGLISH)));
    }
}
