package org.twinhall.persistence;

import com.google.inject.AbstractModule;
import com.google.inject.matcher.AbstractMatcher;
import com.google.inject.matcher.Matchers;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Method;
import javax.sql.DataSource;

/** Binds the open database and weaves transactions around the verbs of services. */
public final class PersistenceModule extends AbstractModule {

    private final Database database;
    private final EntityManagerFactory entityManagerFactory;

    public PersistenceModule(Database database, EntityManagerFactory entityManagerFactory) {
        this.database = database;
        this.entityManagerFactory = entityManagerFactory;
    }

    @Override
    protected void configure() {
        bind(Database.class).toInstance(database);
        bind(DataSource.class).toInstance(database.dataSource());
        bind(EntityManagerFactory.class).toInstance(entityManagerFactory);
        var transactional = new AbstractMatcher<Method>() {
            @Override
            public boolean matches(Method method) {
                return method.isAnnotationPresent(Transactional.class) && !method.isSynthetic();
            }
        };
        bindInterceptor(Matchers.any(), transactional, new TransactionInterceptor(getProvider(UnitOfWork.class)));
    }
}
