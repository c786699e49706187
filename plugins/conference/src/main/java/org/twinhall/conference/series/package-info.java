/** Events that repeat, and where all dates of a series are read. */
package org.twinhall.conference.series;
