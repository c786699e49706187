/** The network as a map of arcs that grows year by year, with a table that tells the same. */
package org.twinhall.registry.map;
