package org.twinhall.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a verb of a service: the method runs in one database transaction.
 *
 * <p>A verb called from another verb joins its transaction. A thrown exception rolls everything back,
 * the outbox and the change log included. The method must be public or protected and not final.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Transactional {
}
