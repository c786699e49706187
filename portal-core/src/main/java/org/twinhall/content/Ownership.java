package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.event.Events;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/**
 * Whose an entry is. Groups invite others to own it with them; who accepts writes it too and must agree before a wording goes
 * live. A group may leave as long as another one stays.
 */
@Singleton
public class Ownership {

    private final Entries entries;
    private final Revisions revisions;
    private final Invitations invitations;
    private final Publishing publishing;
    private final EntryRights rights;
    private final Groups groups;
    private final EntryAudit audit;
    private final Events events;
    private final Access access;
    private final Clock clock;

    @Inject
    Ownership(Entries entries, Revisions revisions, Invitations invitations, Publishing publishing, EntryRights rights, Groups groups, EntryAudit audit,
              Events events, Access access, Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.invitations = invitations;
        this.publishing = publishing;
        this.rights = rights;
        this.groups = groups;
        this.audit = audit;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Gives an entry to other groups at once; wanted are the rights to publish for it, and in each group that comes or goes.
     * Groups for which one cannot publish are invited instead.
     */
    @Transactional
    public void giveTo(long entryId, Set<Long> owners) {
        var entry = published(entryId);
        var old = entry.getOwners();
        if (!mayGive(old, owners)) {
            throw new AccessDeniedException(EntryRights.PUBLISH);
        }
        change(entry, owners);
        record("content.giveTo", entry, owners);
    }

    /** Whether the current person may give an entry of the old owners to the new ones. */
    public boolean mayGive(Set<Long> old, Set<Long> owners) {
        var changed = new HashSet<>(old);
        changed.addAll(owners);
        changed.removeIf(group -> old.contains(group) && owners.contains(group));
        boolean network = old.isEmpty() != owners.isEmpty();
        return rights.may(EntryRights.PUBLISH, old) && (network ? access.may(EntryRights.PUBLISH) : changed.isEmpty() || rights.mayForEach(EntryRights.PUBLISH, changed));
    }

    /** Whether the current person may invite groups to own an entry; the network's own texts stay with the network. */
    public boolean mayInvite(Entry entry) {
        return !entry.getOwners().isEmpty() && rights.may(EntryRights.PUBLISH, entry.getOwners());
    }

    /** Asks a group to own an entry with those who own it; one that declined may be asked again, one that is asked already is not. */
    @Transactional
    public Invitation invite(long entryId, long groupId, String message) {
        var entry = published(entryId);
        if (!mayInvite(entry)) {
            throw new AccessDeniedException(EntryRights.PUBLISH);
        }
        if (entry.getOwners().contains(groupId) || groups.find(groupId).filter(group -> group.getState() != GroupState.ARCHIVED).isEmpty()
                || message.length() > Invitation.LONGEST) {
            throw new IllegalArgumentException("group " + groupId + " cannot be invited to entry " + entryId);
        }
        var known = invitations.find(entryId, groupId);
        if (known.filter(Invitation::isOpen).isPresent()) {
            return known.get();
        }
        var invitation = known.orElseGet(() -> new Invitation(entryId, groupId));
        invitation.open(message, access.identity(), clock.instant());
        if (known.isEmpty()) {
            invitations.add(invitation);
        }
        invitations.flush();
        record("content.invite", entry, Set.of(groupId));
        events.announce(new JointEvent.Invited(invitation, entry));
        return invitation;
    }

    /** Takes an invitation away, answered or not; one that is gone stays gone. */
    @Transactional
    public void uninvite(long entryId, long groupId) {
        var entry = published(entryId);
        invitations.find(entryId, groupId).ifPresent(invitation -> {
            invitations.remove(invitation);
            record("content.uninvite", entry, Set.of(groupId));
        });
    }

    /** The invitations of an entry, for its writers. */
    public List<Invitation> listInvitations(long entryId) {
        var entry = entries.find(entryId).filter(found -> rights.may(EntryRights.WRITE, found.getOwners()))
                .orElseThrow(() -> new AccessDeniedException(EntryRights.WRITE));
        return invitations.listOf(entry.getId());
    }

    /** The invitations that the current person may answer for a group of theirs. */
    public List<Invitation> listMine() {
        return invitations.listOpen(rights.groupsWith(EntryRights.PUBLISH, access.identity().groups()));
    }

    /** The titles of entries, each in a language where there is one; one statement. */
    public Map<Long, Title> titles(Set<Long> entryIds, Language reader) {
        return entries.listTitles(entryIds, reader).stream().collect(Collectors.toMap(row -> (Long) row[0],
                row -> new Title(Language.of((String) row[1]).orElseThrow(), (String) row[2])));
    }

    /** A title in its language. */
    public record Title(Language language, String words) {
    }

    /** An open invitation that the current person may answer, with what it is about. */
    public Optional<Invited> findInvited(long invitationId) {
        return invitations.find(invitationId).filter(this::mayAnswer)
                .map(invitation -> new Invited(invitation, entries.find(invitation.getEntryId()).orElseThrow())).filter(invited -> !invited.entry().isTrashed());
    }

    /** An entry that a group is invited to own. */
    public record Invited(Invitation invitation, Entry entry) {
    }

    /** What an invited group sees of an entry: the latest wording in each language. */
    public List<Draft> listDrafts(Invited invited) {
        return invited.entry().getTranslations().stream().map(translation -> new Draft(translation.getLanguage(),
                revisions.find(translation.getLatestRevisionId()).orElseThrow().wording(), translation.isLive() && !translation.hasUnpublishedChanges())).toList();
    }

    /** A wording; {@code live} when readers see that very one. */
    public record Draft(Language language, Wording wording, boolean live) {
    }

    /** The group owns the entry from now on, as it is: what readers see, and what is set to go live, stays so. */
    @Transactional
    public void accept(long invitationId) {
        var invited = answerable(invitationId);
        var entry = invited.entry();
        long group = invited.invitation().getGroupId();
        invitations.remove(invited.invitation());
        var owners = new HashSet<>(entry.getOwners());
        owners.add(group);
        change(entry, owners);
        record("content.join", entry, Set.of(group));
        events.announce(new JointEvent.Answered(invited.invitation(), entry, true));
    }

    /** The group does not want it, and says why. */
    @Transactional
    public void decline(long invitationId, String reason) {
        if (reason.isBlank() || reason.length() > Invitation.LONGEST) {
            throw new IllegalArgumentException("a reason has 1 to " + Invitation.LONGEST + " characters");
        }
        var invited = answerable(invitationId);
        invited.invitation().decline(reason, access.identity(), clock.instant());
        record("content.decline", invited.entry(), Set.of(invited.invitation().getGroupId()));
        events.announce(new JointEvent.Answered(invited.invitation(), invited.entry(), false));
    }

    /** A group no longer owns the entry; somebody else must. */
    @Transactional
    public void leave(long entryId, long groupId) {
        var entry = published(entryId);
        access.require(EntryRights.PUBLISH, groupId);
        var owners = new HashSet<>(entry.getOwners());
        if (!owners.remove(groupId)) {
            return;
        }
        if (owners.isEmpty()) {
            throw new IllegalArgumentException("the last owner stays");
        }
        change(entry, owners);
        record("content.leave", entry, Set.of(groupId));
        events.announce(new JointEvent.Left(entry, groupId));
    }

    private void change(Entry entry, Set<Long> owners) {
        var newcomers = new HashSet<>(owners);
        newcomers.removeAll(entry.getOwners());
        entry.belongTo(owners);
        newcomers.forEach(group -> invitations.find(entry.getId(), group).ifPresent(invitations::remove));
        publishing.reconsider(entry, newcomers);
    }

    private boolean mayAnswer(Invitation invitation) {
        return invitation.isOpen() && access.may(EntryRights.PUBLISH, invitation.getGroupId());
    }

    /** The lock on the entry comes first, as everywhere: two who answer at once wait for each other. */
    private Invited answerable(long invitationId) {
        var known = invitations.find(invitationId).filter(this::mayAnswer).orElseThrow(GoneException::new);
        var entry = EntryService.requireInUse(entries.lock(known.getEntryId()).orElseThrow());
        return new Invited(invitations.lock(invitationId).filter(this::mayAnswer).orElseThrow(GoneException::new), entry);
    }

    /** Nobody is asked any more: the invitation was taken away or answered. */
    public static final class GoneException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GoneException() {
            super("the invitation was taken away or answered", null, false, false);
        }
    }

    private Entry published(long entryId) {
        var entry = entries.lock(entryId).filter(found -> rights.may(EntryRights.PUBLISH, found.getOwners()))
                .orElseThrow(() -> new AccessDeniedException(EntryRights.PUBLISH));
        return EntryService.requireInUse(entry);
    }

    private void record(String verb, Entry entry, Set<Long> groupIds) {
        entry.getTranslations().stream().findFirst().ifPresent(translation -> audit.record(verb, translation, groupIds));
    }
}
