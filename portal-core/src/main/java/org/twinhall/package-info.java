/** The roof: composition, configuration and start of the portal. May import everything; nothing imports it. */
package org.twinhall;
