/** Meetings at which each group has one vote: which groups are here, whether they make a quorum, and who votes for whom. */
package org.twinhall.conference.rollcall;
