/** Counts what may be tried only so often, in the database, so that it holds across nodes and restarts. */
package org.twinhall.account.throttle;
