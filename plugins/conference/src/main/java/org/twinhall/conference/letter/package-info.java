/** Letters to those who signed up: to all or a part, in the language of each, now or so many days before the event, to each exactly once. */
package org.twinhall.conference.letter;
