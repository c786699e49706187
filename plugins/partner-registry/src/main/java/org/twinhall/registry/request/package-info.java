/** Requests: a group or a partner says that it looks for a friend, until it found one, took it back, or let it run out. */
package org.twinhall.registry.request;
