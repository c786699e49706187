/** How people see to the feeds of groups: where they lie, how they are, and what readers see of them. */
package org.twinhall.planet.desk;
