/**
 * Reading what documents say. Documents come from strangers and the readers of their formats are large, so they work in a
 * process of their own, with little memory and little time; whatever happens there, the portal goes on.
 */
package org.twinhall.media.reading;
