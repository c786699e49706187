package org.twinhall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.plugin.DemoData;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;

/** The demo content of all features, written once into an empty portal through their services. */
@Singleton
public class DemoContent {

    private static final SettingKey<Boolean> ADDED = SettingKey.flag("demo.added", false);

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

    public boolean isMissing() {
        return !settings.get(ADDED);
    }

    /** Adds what every feature brings, all or nothing. */
    public void add() throws Exception {
        unitOfWork.inTransaction(() -> access.as(Identity.PORTAL, () -> {
            parts.forEach(DemoData::add);
            settings.set(ADDED, "true");
            return null;
        }));
    }

    /** One line per demo account: e-mail, password, role. */
    public List<String> accounts() {
        return DemoAccounts.listAll().stream()
                .map(person -> person.email() + " " + person.password() + " " + person.role().name().toLowerCase(Locale.ROOT)).toList();
    }
}
