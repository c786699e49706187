/**
 * The programme of an event: rooms, speakers and sessions. Organisers write a draft; readers see what was published of it. Those
 * who have a place choose among the sessions whose places are counted.
 */
package org.twinhall.conference.programme;
