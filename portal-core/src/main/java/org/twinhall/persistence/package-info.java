/**
 * The database: connection pool, migrations, entity metamodel, unit of work and transactions.
 *
 * <p>Ground floor: knows neither Wicket nor any feature. Repositories of all features extend
 * {@link org.twinhall.persistence.Repository}; nobody else touches the entity manager.
 */
package org.twinhall.persistence;
