/** The article that tells of an event: begun from what is known, finished in the ordinary editor. */
package org.twinhall.conference.report;
