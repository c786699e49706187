/** Feeds of what is new: of the network, of a kind, a group, a topic, a place, in each language. */
package org.twinhall.content.feed;
