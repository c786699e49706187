/**
 * The programme of an event: rooms, speakers and sessions. Organisers write a draft; readers see what was published of it.
 */
package org.twinhall.conference.programme;
