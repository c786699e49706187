/** Beds and lifts: people say what they offer or need, organisers bring two together, and both hear of each other when both agree. */
package org.twinhall.conference.exchange;
