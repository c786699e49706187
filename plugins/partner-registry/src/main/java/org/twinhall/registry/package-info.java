/**
 * The partner registry: who is linked with whom, since when, and how we know. The door, and the pages on which everybody
 * reads it; {@code partner} and {@code link} hold the records, {@code desk} is where people write them.
 */
package org.twinhall.registry;
