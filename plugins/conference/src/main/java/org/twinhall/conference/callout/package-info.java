/** Urgent calls to the representatives of all groups: who has read them, what they answered, what came of it. */
package org.twinhall.conference.callout;
