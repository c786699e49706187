package org.twinhall.conference.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;

/** Who may do what with which event. */
@Singleton
public class EventRights {

    /** Enter events for one's group, or for the network, and manage those. */
    public static final String ORGANISE = "conference.organise";

    private final Access access;

    @Inject
    EventRights(Access access) {
        this.access = access;
    }

    /** Whether the current person may enter an event of that host; null is the network. */
    public boolean mayHost(Long groupId) {
        return groupId == null ? access.may(ORGANISE) : access.may(ORGANISE, groupId);
    }

    /** Whether the current person may change it: those of its host who may organise, and whoever was named. */
    public boolean mayManage(Event event) {
        return mayHost(event.getHostGroupId()) || has(event, Duty.MANAGE);
    }

    /** Whether the current person may see who comes; nobody may who was not named, administrators neither. */
    public boolean maySeeList(Event event) {
        return has(event, Duty.LIST);
    }

    /** Whether the current person may see what is for few eyes, too. */
    public boolean maySeeNeeds(Event event) {
        return has(event, Duty.NEEDS);
    }

    /** Whether the current person may see who has to pay what. */
    public boolean maySeePayments(Event event) {
        return has(event, Duty.PAYMENTS);
    }

    /** Whether the current person may see the names of those who have a place, and tick them at the door. */
    public boolean mayCheckIn(Event event) {
        return has(event, Duty.CHECK_IN) || maySeeList(event);
    }

    /** Whether the current person has anything to do with its organisation. */
    public boolean mayEnter(Event event) {
        return mayManage(event) || has(event, Duty.LIST) || has(event, Duty.PAYMENTS) || has(event, Duty.CHECK_IN);
    }

    /** Throws unless the current person may change it. */
    public void requireManager(Event event) {
        require(mayManage(event));
    }

    /** Throws unless the current person may see who comes. */
    public void requireList(Event event) {
        require(maySeeList(event));
    }

    /** Throws unless the current person may see who has to pay what. */
    public void requirePayments(Event event) {
        require(maySeePayments(event));
    }

    /** Throws unless the current person may tick who has come. */
    public void requireDoor(Event event) {
        require(mayCheckIn(event));
    }

    private boolean has(Event event, Duty duty) {
        return access.identity().isSignedIn() && event.has(access.identity().accountId(), duty);
    }

    private static void require(boolean may) {
        if (!may) {
            throw new AccessDeniedException(ORGANISE);
        }
    }
}
