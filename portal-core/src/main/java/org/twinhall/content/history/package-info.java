/** The versions of a text: who saved which when, what changed between two, and the way back to an old one. */
package org.twinhall.content.history;
