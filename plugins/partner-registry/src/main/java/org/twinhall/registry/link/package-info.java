/** Links between member groups and partners: their dated states, the sources for and against each, and where a link stands as these tell. */
package org.twinhall.registry.link;
