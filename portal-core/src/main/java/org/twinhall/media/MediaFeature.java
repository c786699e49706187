package org.twinhall.media;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.plugin.Feature;

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
        personalData(MediaPrivacy.class);
    }
}
