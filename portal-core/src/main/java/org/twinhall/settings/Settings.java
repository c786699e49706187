package org.twinhall.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinhall.change.Changes;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.TransactionListener;
import org.twinhall.persistence.Transactional;
import org.twinhall.persistence.UnitOfWork;

/** Reads and changes settings; every node sees a change within a second, and at once where it looks into the change log. */
@Singleton
public class Settings extends Repository<Setting> {

    private static final long FRESH_FOR = 1_000_000_000L;

    private final UnitOfWork unitOfWork;
    private volatile Snapshot snapshot;

    @Inject
    Settings(UnitOfWork unitOfWork, Changes changes) {
        super(Setting.class);
        this.unitOfWork = unitOfWork;
        unitOfWork.listen(new TransactionListener() {
            @Override
            public void committed() {
                // Not before: whoever reads meanwhile would keep the old values.
                outdate();
            }
        });
        // What is made of the state that another node changed is made with its settings.
        changes.whenNew(this::outdate);
    }

    private void outdate() {
        var known = snapshot;
        if (known != null) {
            snapshot = known.outdated();
        }
    }

    /** The value in force: the stored one while it is valid, else the default. */
    public <T> T get(SettingKey<T> key) {
        var stored = values().get(key.name());
        return key.parse().apply(stored != null && key.accepts(stored) ? stored : key.defaultValue());
    }

    /** Stores a value; throws {@link IllegalArgumentException} when the key does not accept it. */
    @Transactional
    public void set(SettingKey<?> key, String value) {
        if (!key.accepts(value)) {
            throw new IllegalArgumentException("not a value of setting " + key.name());
        }
        first(query("select s from Setting s where s.name = :name").setParameter("name", key.name()))
                .ifPresentOrElse(setting -> setting.change(value), () -> add(new Setting(key.name(), value)));
    }

    private Map<String, String> values() {
        var known = snapshot;
        if (known == null || System.nanoTime() - known.readAt() > FRESH_FOR) {
            known = read(known);
            snapshot = known;
        }
        return known.values();
    }

    /** While the database is away what was read last holds on. */
    private Snapshot read(Snapshot last) {
        long now = System.nanoTime();
        try {
            return new Snapshot(now, unitOfWork.call(() -> query("select s from Setting s").getResultList().stream()
                    .collect(Collectors.toMap(Setting::getName, Setting::getValue))));
        } catch (PersistenceException e) {
            if (last == null) {
                throw e;
            }
            return new Snapshot(now, last.values());
        }
    }

    private record Snapshot(long readAt, Map<String, String> values) {

        /** The same values, to be read again before they are used, if the database answers. */
        Snapshot outdated() {
            return new Snapshot(System.nanoTime() - FRESH_FOR - 1, values);
        }
    }
}
