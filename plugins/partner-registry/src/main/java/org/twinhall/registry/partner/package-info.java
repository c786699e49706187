/** The records of partners: what is said of a community or an institution, and to whom. Below the links. */
package org.twinhall.registry.partner;
