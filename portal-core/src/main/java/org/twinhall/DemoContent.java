package org.twinhall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.plugin.DemoData;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;

/** The demo content of all features, each written once through its services; that of a plugin whenever it joins. */
@Singleton
public class DemoContent {

    private static final Logger LOG = LoggerFactory.getLogger(DemoContent.class);

    private final Set<DemoData> parts;
    private final Settings settings;
    private final Access access;
    private final UnitOfWork unitOfWork;

    @Inject
    DemoContent(Set<DemoData> parts, Settings settings, Access access, UnitOfWork unitOfWork) {
        this.parts = parts;
        this.settings = settings;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    /** Whether a part has not been written yet. */
    public boolean isMissing() {
        return parts.stream().anyMatch(this::isMissing);
    }

    private boolean isMissing(DemoData part) {
        return !settings.get(added(part));
    }

    /** Adds the parts that are missing, each whole or not at all; a plugin's part that fails is left out. */
    public void add() throws Exception {
        for (var part : parts) {
            if (isMissing(part)) {
                add(part);
            }
        }
    }

    private void add(DemoData part) throws Exception {
        try {
            unitOfWork.inTransaction(() -> access.as(Identity.PORTAL, () -> {
                part.add();
                settings.set(added(part), "true");
                return null;
            }));
        } catch (RuntimeException | LinkageError e) {
            if (part.getClass().getClassLoader() == DemoContent.class.getClassLoader()) {
                throw e;
            }
            LOG.error("the demo content of {} is left out", part.getClass().getName(), e);
        }
    }

    private static SettingKey<Boolean> added(DemoData part) {
        return SettingKey.flag("demo." + part.getClass().getSimpleName(), false);
    }

    /** One line per demo account: e-mail, password, role. */
    public List<String> accounts() {
        return DemoAccounts.listAll().stream()
                .map(person -> person.email() + " " + person.password() + " " + person.role().name().toLowerCase(Locale.ROOT)).toList();
    }
}
