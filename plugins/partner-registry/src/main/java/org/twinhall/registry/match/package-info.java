/** Matching that explains itself: every point of a score is said in words, and the reader says what counts. {@code doc/matching.md} tells how. */
package org.twinhall.registry.match;
