/** Two records that are one: merged with everything that is said of either, and parted again when that was wrong. */
package org.twinhall.registry.merge;
