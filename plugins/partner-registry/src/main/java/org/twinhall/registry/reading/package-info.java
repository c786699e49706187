/** The registry for other programs: JSON for reading, as {@code doc/registry-api.md} says. Everything is told as to a reader without an account. */
package org.twinhall.registry.reading;
