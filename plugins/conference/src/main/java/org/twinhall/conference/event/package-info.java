/** Events, from their draft to their end, and who organises them. Knows nothing of signing up: it announces what others act on. */
package org.twinhall.conference.event;
