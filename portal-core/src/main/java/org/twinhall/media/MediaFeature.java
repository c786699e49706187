package org.twinhall.media;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.plugin.Feature;
import org.twinhall.plugin.GroupRows;

/** Pictures and documents. */
public final class MediaFeature extends Feature {

    @Override
    protected void configure() {
        entities(MediaFile.class, TakenDown.class, FileText.class, Allowance.class);
        job(Duration.ofSeconds(3), RenditionJob.class);
        job(Duration.ofSeconds(20), ReadTextJob.class);
        setting(Quota.MEGABYTES);
        permission(MediaService.ADD, Role.CONTRIBUTOR, Role.EDITOR, Role.REPRESENTATIVE, Role.ORGANISER);
        permission(Quota.ALLOT);
        resource("/media/${id}", MediaResource.class);
        groupRows(GroupRows.of("media_file").below("member_group", "group_id").namedBy("translation_media", "media_id").namedBy("entry", "lead_media_id")
                        .refers("uploaded_by", "account").unit("media").key("group_id", "sha256").becomes("renditions", "WAITING"),
                GroupRows.of("media_tag").below("media_file", "media_id"));
        personalData(MediaPrivacy.class);
    }
}
