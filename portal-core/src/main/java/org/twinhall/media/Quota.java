package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.media.UploadRefusedException.Reason;
import org.twinhall.persistence.Transactional;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;

/** How much each group may keep, and the network. */
@Singleton
public class Quota {

    /** In megabytes, for each owner. */
    public static final SettingKey<Integer> MEGABYTES = SettingKey.number("media.quota", 2000, 10, 1_000_000);

    private static final long MEGABYTE = 1024L * 1024;

    private final MediaFiles files;
    private final Settings settings;

    @Inject
    Quota(MediaFiles files, Settings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** The limit of an owner in bytes. */
    public long limit() {
        return settings.get(MEGABYTES) * MEGABYTE;
    }

    /** Throws {@link UploadRefusedException} when an owner has no room for so many bytes more; fewer are always well. */
    @Transactional
    void requireRoom(Long groupId, long bytes) {
        if (bytes > 0 && files.bytesOf(groupId) + bytes > limit()) {
            throw new UploadRefusedException(Reason.QUOTA, settings.get(MEGABYTES), null);
        }
    }
}
