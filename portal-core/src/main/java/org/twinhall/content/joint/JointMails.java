package org.twinhall.content.joint;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.content.Agreement;
import org.twinhall.content.Entry;
import org.twinhall.content.EntryRights;
import org.twinhall.content.JointEvent;
import org.twinhall.content.Revisions;
import org.twinhall.content.Translation;
import org.twinhall.event.EventListener;
import org.twinhall.group.CircularService;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;

/** Writes to those whose answer is awaited, or who must know what another group did with their text. */
public class JointMails implements EventListener<JointEvent> {

    private final CircularService circulars;
    private final EntryRights rights;
    private final Revisions revisions;
    private final Groups groups;
    private final Access access;

    @Inject
    JointMails(CircularService circulars, EntryRights rights, Revisions revisions, Groups groups, Access access) {
        this.circulars = circulars;
        this.rights = rights;
        this.revisions = revisions;
        this.groups = groups;
        this.access = access;
    }

    @Override
    public void on(JointEvent event) {
        var who = access.identity().name();
        switch (event) {
            case JointEvent.Invited(var invitation, var entry) -> circulars.send(Set.of(invitation.getGroupId()), EntryRights.PUBLISH,
                    (id, to) -> new JointMail(id, "invited", title(entry), names(entry.getOwners(), to.getLanguage()), who, invitation.getMessage(),
                            "/desk/invitations/" + invitation.getId()));
            case JointEvent.Answered(var invitation, var entry, var accepted) -> circulars.send(invitation.getInvitedBy(),
                    (id, to) -> new JointMail(id, accepted ? "accepted" : "declined", title(entry), names(Set.of(invitation.getGroupId()), to.getLanguage()),
                            who, invitation.getReason(), owners(entry)));
            case JointEvent.Left(var entry, var group) -> circulars.send(entry.getOwners(), EntryRights.PUBLISH,
                    (id, to) -> new JointMail(id, "left", title(entry), names(Set.of(group), to.getLanguage()), who, "", owners(entry)));
            case JointEvent.Asked(var translation, var agreement, var awaited) -> circulars.send(awaited, EntryRights.PUBLISH,
                    (id, to) -> new JointMail(id, "asked", translation.getTitle(), names(translation.getEntry().getOwners(), to.getLanguage()), who, "",
                            owners(translation)));
            case JointEvent.Settled(var translation, var agreement) -> circulars.send(toldOtherwise(translation, agreement) ? null : agreement.getAskedBy(),
                    (id, to) -> new JointMail(id, "settled", translation.getTitle(), names(translation.getEntry().getOwners(), to.getLanguage()), who, "",
                            owners(translation)));
            case JointEvent.TakenBack(var translation) -> circulars.send(others(translation.getEntry()), EntryRights.PUBLISH,
                    (id, to) -> new JointMail(id, "takenBack", translation.getTitle(), names(own(translation.getEntry()), to.getLanguage()), who, "",
                            owners(translation)));
        }
    }

    /** Those who wrote a text are told anyway that it is published. */
    private boolean toldOtherwise(Translation translation, Agreement agreement) {
        return agreement.getAskedBy() != null && translation.isLive() && !translation.hasUnpublishedChanges() && revisions.authorsOf(translation.getId()).contains(agreement.getAskedBy());
    }

    private Set<Long> own(Entry entry) {
        return rights.groupsWith(EntryRights.PUBLISH, entry.getOwners());
    }

    /** The owners for which the person does not act; all of them when the network does it. */
    private Set<Long> others(Entry entry) {
        var others = new HashSet<>(entry.getOwners());
        others.removeAll(own(entry));
        return others.isEmpty() ? entry.getOwners() : others;
    }

    private String names(Set<Long> ids, Language language) {
        return groups.find(ids).values().stream().map(group -> group.name(language)).sorted()
                .collect(Collectors.joining(language == Language.ARABIC ? "، " : ", "));
    }

    private static String title(Entry entry) {
        return entry.getTranslations().getFirst().getTitle();
    }

    private static String owners(Entry entry) {
        return owners(entry.getTranslations().getFirst());
    }

    private static String owners(Translation translation) {
        return "/desk/entries/" + translation.getEntry().getId() + "/" + translation.getLanguage().tag() + "/owners";
    }
}
