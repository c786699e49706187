package org.twinhall.content;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.media.FileChanged;
import org.twinhall.media.MediaUse;
import org.twinhall.plugin.Feature;

/** Entries: writing, publishing, reading; their kinds come from other features. */
public final class ContentFeature extends Feature {

    @Override
    protected void configure() {
        entities(Entry.class, Translation.class, Revision.class, Agreement.class, Invitation.class);
        permission(EntryRights.WRITE, Role.CONTRIBUTOR, Role.EDITOR, Role.REPRESENTATIVE, Role.ORGANISER);
        permission(EntryRights.PUBLISH, Role.EDITOR, Role.REPRESENTATIVE, Role.ORGANISER);
        permission(EntryRights.FEATURE, Role.ORGANISER);

        contributeType(MediaUse.class, EntryMediaUse.class);
        searchable(EntrySearch.class);
        job(Duration.ofMinutes(1), ScheduleJob.class);
        job(Duration.ofHours(6), ReadLinksJob.class);
        personalData(JointPrivacy.class);
        on(FileChanged.class, AttachmentChanged.class);
    }
}
