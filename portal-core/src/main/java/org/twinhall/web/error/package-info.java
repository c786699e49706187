/** What readers see when something is not there, not theirs, or broken. */
package org.twinhall.web.error;
