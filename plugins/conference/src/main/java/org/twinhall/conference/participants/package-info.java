/** Who takes part in an event, for those who may read it: only people who agreed to stand there, and only to that circle of readers. */
package org.twinhall.conference.participants;
