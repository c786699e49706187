/** News of the network and of its groups: short, dated, read from the newest. */
package org.twinhall.news;
