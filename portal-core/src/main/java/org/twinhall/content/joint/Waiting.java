package org.twinhall.content.joint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.twinhall.content.Invitation;
import org.twinhall.content.Ownership;
import org.twinhall.content.Publishing;
import org.twinhall.text.Language;

/** What other groups ask the current person's groups. */
@Singleton
public class Waiting {

    private final Ownership ownership;
    private final Publishing publishing;

    @Inject
    Waiting(Ownership ownership, Publishing publishing) {
        this.ownership = ownership;
        this.publishing = publishing;
    }

    /**
     * One thing that waits.
     *
     * @param invitationId null for something to agree to
     * @param language     of the title
     * @param from         who asks
     */
    public record Line(Long invitationId, long entryId, Language language, String title, String from, Instant at) {
    }

    /** Invitations to own an entry; two statements, however many. */
    public List<Line> listInvitations(Language reader) {
        var open = ownership.listMine();
        var titles = ownership.titles(open.stream().map(Invitation::getEntryId).collect(Collectors.toSet()), reader);
        return open.stream().filter(invitation -> titles.containsKey(invitation.getEntryId())).map(invitation -> {
            var title = titles.get(invitation.getEntryId());
            return new Line(invitation.getId(), invitation.getEntryId(), title.language(), title.words(), invitation.getInvitedByName(), invitation.getInvitedAt());
        }).toList();
    }

    /** Texts to agree to; one statement. */
    public List<Line> listAgreements() {
        return publishing.listAwaiting().stream().map(row -> new Line(null, (Long) row[0], Language.of((String) row[1]).orElseThrow(), (String) row[2],
                (String) row[3], (Instant) row[4])).toList();
    }
}
