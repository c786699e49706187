/**
 * The day itself: tickets with a code, who has arrived, and the page with which those at the door check people in, with a network
 * or without one.
 */
package org.twinhall.conference.checkin;
