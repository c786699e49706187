/** Scheduled work that runs once across all nodes, by a lease in the database. */
package org.twinhall.job;
