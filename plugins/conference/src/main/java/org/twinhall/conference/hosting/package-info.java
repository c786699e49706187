/** Who is host: the network asks, groups offer, the organisers compare and take one offer, which becomes the draft of an event. */
package org.twinhall.conference.hosting;
