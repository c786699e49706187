/** Who changed what in the registry, with old and new values. Knows no other part of it. */
package org.twinhall.registry.history;
