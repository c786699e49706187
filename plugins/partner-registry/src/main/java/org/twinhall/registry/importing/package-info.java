/** Brings tables of links in: reads them, finds the groups and places that are meant, and states what is not known yet. */
package org.twinhall.registry.importing;
