package org.twinhall.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseSession;

/** The open database: its connection pool and, once the migrations have run, its entity metamodel. */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final DatabaseSettings settings;
    private EntityManagerFactory entityManagerFactory;

    /** Opens the pool; fails at once, with the driver's reason, when the database does not answer. */
    public Database(DatabaseSettings settings) {
        this.settings = settings;
        var config = new HikariConfig();
        config.setPoolName("portal");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.poolSize());
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        // Every service reads a committed state; row locks, not snapshots, guard what must not happen twice.
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // Outside of transactions nothing is left open: the pool would roll it back, and H2 forget all statements that it had prepared.
        config.setAutoCommit(true);
        pool = new WatchedPool(config);
    }

    public DataSource dataSource() {
        return pool;
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /** Builds the metamodel, and reads a row of each of some entities, so that what does not fit fails here. */
    public void deploy(EntityTypes types, Set<Class<?>> asked) {
        var factory = create(types);
        try {
            ask(factory, asked);
        } catch (RuntimeException e) {
            factory.close();
            throw e;
        }
        entityManagerFactory = factory;
    }

    /** What {@link #deploy} built last. */
    public EntityManagerFactory entityManagerFactory() {
        return entityManagerFactory;
    }

    /** As {@link #deploy}, for the moment. */
    public void probe(EntityTypes types, Set<Class<?>> asked) {
        try (var factory = create(types)) {
            ask(factory, asked);
        }
    }

    private static void ask(EntityManagerFactory factory, Set<Class<?>> entities) {
        try (var entityManager = factory.createEntityManager()) {
            entities.forEach(entity -> entityManager.createQuery("select e from " + entity.getSimpleName() + " e", entity)
                    .setMaxResults(1).getResultList());
        }
    }

    /** A metamodel in which every declared entity really is. */
    private EntityManagerFactory create(EntityTypes types) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("eclipselink.target-database", settings.isMariaDb()
                ? "org.eclipse.persistence.platform.database.MariaDBPlatform"
                : EmbeddedPlatform.class.getName());
        properties.put("eclipselink.weaving", "static");
        properties.put("eclipselink.deploy-on-startup", "true");
        properties.put("eclipselink.logging.logger", "org.eclipse.persistence.logging.DefaultSessionLog");
        properties.put("eclipselink.logging.level", "SEVERE");
        properties.put("eclipselink.jdbc.batch-writing", "JDBC");
        // Rendered pages are what is cached; a second cache of entities would only go stale between nodes.
        properties.put("eclipselink.cache.shared.default", "false");
        // Two portals in one process, or a probe beside the real one, must not share a session by name.
        properties.put("eclipselink.session-name", "portal-" + UUID.randomUUID());
        var unit = new PortalPersistenceUnit(types, pool);
        var factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, properties);
        // The pool gives living connections only, and knows when there are none: asking again and again would only keep people waiting.
        factory.unwrap(DatabaseSession.class).getLogin().setQueryRetryAttemptCount(0);
        assertComplete(factory, types);
        openEmbeddables(factory);
        return factory;
    }

    /**
     * Without a shared cache EclipseLink looks for changes in embeddables of collections by a descriptor that it never made
     * ready: a unit of work that has read such a collection could not write any more.
     */
    private static void openEmbeddables(EntityManagerFactory factory) {
        factory.unwrap(DatabaseSession.class).getDescriptors().values().stream().filter(ClassDescriptor::isDescriptorTypeAggregate)
                .forEach(descriptor -> descriptor.getMappings()
                        .forEach(mapping -> mapping.getAttributeAccessor().initializeAttributes(descriptor.getJavaClass())));
    }

    private static void assertComplete(EntityManagerFactory factory, EntityTypes types) {
        var known = factory.getMetamodel().getManagedTypes().stream()
                .map(type -> type.getJavaType()).collect(Collectors.toSet());
        var missing = types.classes().stream().filter(type -> !known.contains(type)).map(Class::getName).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("entities missing from the metamodel: " + missing);
        }
    }

    @Override
    public void close() {
        if (entityManagerFactory != null && entityManagerFactory.isOpen()) {
            entityManagerFactory.close();
        }
        pool.close();
    }
}
