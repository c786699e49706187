/** The dates of the network for the calendars of other programs (iCalendar, RFC 5545). */
package org.twinhall.conference.calendar;
