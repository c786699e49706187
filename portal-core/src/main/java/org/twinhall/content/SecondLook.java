package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
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

    /** Throws {@link SecondLookException} when the current person saved the latest wording of a text that wants a second look. */
    void require(Translation translation) {
        if (access.identity().isSignedIn() && isWanted(translation.getEntry().getOwners())) {
            var author = revisions.find(translation.getLatestRevisionId()).orElseThrow().getAuthorId();
            if (author != null && author == access.identity().accountId()) {
                throw new SecondLookException();
            }
        }
    }
}
