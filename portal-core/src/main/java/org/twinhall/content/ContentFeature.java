package org.twinhall.content;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.media.FileChanged;
import org.twinhall.media.MediaUse;
import org.twinhall.plugin.Feature;
import org.twinhall.plugin.GroupRows;

/** Entries: writing, publishing, reading; their kinds come from other features. */
public final class ContentFeature extends Feature {

    @Override
    protected void configure() {
        entities(Entry.class, Translation.class, Revision.class, Agreement.class, Invitation.class);
        permission(EntryRights.WRITE, Role.CONTRIBUTOR, Role.EDITOR, Role.REPRESENTATIVE, Role.ORGANISER);
        permission(EntryRights.PUBLISH, Role.EDITOR, Role.REPRESENTATIVE, Role.ORGANISER);
        permission(EntryRights.FEATURE, Role.ORGANISER);

        groupRows(GroupRows.of("entry").namedBy("entry_owner", "entry_id").unit("entry").refers("parent_id", "entry").refers("lead_media_id", "media_file")
                        .refers("created_by", "account").becomes("featured", "false").becomes("pinned", "false"),
                GroupRows.of("entry_owner").below("member_group", "group_id").refers("entry_id", "entry").comesWith("entry_id"),
                GroupRows.of("entry_topic").below("entry", "entry_id"),
                GroupRows.of("entry_place").below("entry", "entry_id").refers("place_id", "place"),
                GroupRows.of("translation").below("entry", "entry_id").refers("live_revision_id", "revision").refers("latest_revision_id", "revision")
                        .refers("scheduled_revision_id", "revision").distinct("slug", "kind", "language").html("body")
                        .becomes("links_read", "false"),
                GroupRows.of("translation_field").below("translation", "translation_id"),
                GroupRows.of("translation_old_slug").below("translation", "translation_id"),
                GroupRows.of("translation_media").below("translation", "translation_id").refers("media_id", "media_file"),
                GroupRows.of("revision").below("translation", "translation_id").refers("author_id", "account").html("body"),
                GroupRows.of("revision_field").below("revision", "revision_id"));

        contributeType(MediaUse.class, EntryMediaUse.class);
        personalData(WriterPersonalData.class);
        searchable(EntrySearch.class);
        job(Duration.ofMinutes(1), ScheduleJob.class);
        job(Duration.ofHours(6), ReadLinksJob.class);
        personalData(JointPrivacy.class);
        on(FileChanged.class, AttachmentChanged.class);
    }
}
