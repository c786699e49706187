/** Standing pages in a tree: about the network, the handbook, a group's own pages. */
package org.twinhall.page;
