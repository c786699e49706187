package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.media.UploadRefusedException.Reason;
import org.twinhall.persistence.Transactional;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;

/** How much each group may keep, and the network. */
@Singleton
public class Quota {

    /** In megabytes, for each owner that was given no measure of its own. */
    public static final SettingKey<Integer> MEGABYTES = SettingKey.number("media.quota", 2000, 10, 1_000_000);

    /** Give a group more or less room than others have. */
    public static final String ALLOT = "media.allot";

    /** The least and the most that one group may be given, in megabytes. */
    public static final int LEAST = 10;
    public static final int MOST = 1_000_000;

    private static final long MEGABYTE = 1024L * 1024;

    private final MediaFiles files;
    private final Allowances allowances;
    private final Settings settings;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    Quota(MediaFiles files, Allowances allowances, Settings settings, Access access, AuditTrail audit) {
        this.files = files;
        this.allowances = allowances;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
    }

    /** The limit of a group in bytes, or of the network when the group is null. */
    public long limit(Long groupId) {
        return megabytes(groupId) * MEGABYTE;
    }

    /** What was said for this group alone, in megabytes; empty when it has what all have. */
    public Optional<Integer> allowance(long groupId) {
        return allowances.find(groupId).map(Allowance::getMegabytes);
    }

    /**
     * Gives a group room of its own measure.
     *
     * @param name      the group's name, for the trail
     * @param megabytes null for what all have
     */
    @Transactional
    public void allot(long groupId, String name, Integer megabytes) {
        access.require(ALLOT);
        if (megabytes != null && (megabytes < LEAST || megabytes > MOST)) {
            throw new IllegalArgumentException(megabytes + " megabytes cannot be given");
        }
        var allowance = allowances.lock(groupId);
        var before = allowance.map(Allowance::getMegabytes).orElse(null);
        if (Objects.equals(before, megabytes)) {
            return;
        }
        if (megabytes == null) {
            allowance.ifPresent(allowances::remove);
        } else {
            allowance.ifPresentOrElse(one -> one.change(megabytes), () -> allowances.add(new Allowance(groupId, megabytes)));
        }
        audit.record(Act.of(ALLOT, "group", groupId, name).changed(before, megabytes));
    }

    /** Throws {@link UploadRefusedException} when an owner has no room for so many bytes more; fewer are always well. */
    @Transactional
    void requireRoom(Long groupId, long bytes) {
        if (bytes > 0 && files.bytesOf(groupId) + bytes > limit(groupId)) {
            throw new UploadRefusedException(Reason.QUOTA, megabytes(groupId), null);
        }
    }

    private int megabytes(Long groupId) {
        return Optional.ofNullable(groupId).flatMap(this::allowance).orElseGet(() -> settings.get(MEGABYTES));
    }
}
