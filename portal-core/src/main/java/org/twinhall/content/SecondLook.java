package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;

/** Some groups publish nothing that only its writer has seen: whoever saved the latest wording cannot publish it. */
@Singleton
public class SecondLook {

    private final Groups groups;
    private final Revisions revisions;
    private final Access access;

    @Inject
    SecondLook(Groups groups, Revisions revisions, Access access) {
        this.groups = groups;
        this.revisions = revisions;
        this.access = access;
    }

    /** Whether texts of those groups are published by somebody else than their last writer. */
    public boolean isWanted(Set<Long> owners) {
        return groups.find(owners).values().stream().anyMatch(Group::wantsSecondLook);
    }

    /**
     * For which of those groups the current person may agree to the latest wording: not for those that want a second look
     * when the person saved it.
     */
    Set<Long> leaves(Translation translation, Set<Long> asked) {
        var author = revisions.find(translation.getLatestRevisionId()).orElseThrow().getAuthorId();
        boolean own = access.identity().isSignedIn() && author != null && author == access.identity().accountId();
        return own ? groups.find(asked).values().stream().filter(group -> !group.wantsSecondLook()).map(Group::getId).collect(Collectors.toSet())
                : asked;
    }

    /** Throws {@link SecondLookException} when the current person may agree for none of the owners, all wanting a second look. */
    void require(Translation translation) {
        var owners = translation.getEntry().getOwners();
        if (!owners.isEmpty() && leaves(translation, owners).isEmpty()) {
            throw new SecondLookException();
        }
    }
}
