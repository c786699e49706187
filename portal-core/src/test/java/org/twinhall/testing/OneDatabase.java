package org.twinhall.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** What comes out the same whatever database there is: it is not tested on MariaDB again. */
@Tag("one-database")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OneDatabase {
}
