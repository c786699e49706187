/** The workplace of member groups: what representatives say of their group, and what administrators do with all of them. */
package org.twinhall.group.desk;
