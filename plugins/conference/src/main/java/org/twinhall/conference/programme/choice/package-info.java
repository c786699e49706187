/** Choosing among the sessions whose places are counted, by those who have a place at the event. */
package org.twinhall.conference.programme.choice;
