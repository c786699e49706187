/** The shape of the whole network: a drawing of which groups share a partner, with a table that tells the same. */
package org.twinhall.registry.network;
