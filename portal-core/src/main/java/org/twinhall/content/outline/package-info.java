/** What texts of some kinds usually say, for those who begin one. */
package org.twinhall.content.outline;
