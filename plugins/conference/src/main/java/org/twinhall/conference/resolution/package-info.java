/** What meetings resolve: votes, outcome and who sees to it; and what became of it, told at the next meeting. */
package org.twinhall.conference.resolution;
