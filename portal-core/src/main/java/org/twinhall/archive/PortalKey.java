package org.twinhall.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;

/** What tells this portal from all others, in archives that it writes; it moves with the portal. */
@Singleton
public class PortalKey {

    private static final SettingKey<String> KEY = SettingKey.text("archive.origin", "", 36);

    private final Settings settings;

    @Inject
    PortalKey(Settings settings) {
        this.settings = settings;
    }

    /** The key; made when it is asked for the first time. */
    public String get() {
        var known = settings.get(KEY);
        if (!known.isEmpty()) {
            return known;
        }
        var made = UUID.randomUUID().toString();
        settings.set(KEY, made);
        return made;
    }
}
