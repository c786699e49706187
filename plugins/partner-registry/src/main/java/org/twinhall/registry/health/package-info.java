/** How links are: the last signs of life, when to look again, asking the people of the group, and falling asleep by a rule that is told. */
package org.twinhall.registry.health;
