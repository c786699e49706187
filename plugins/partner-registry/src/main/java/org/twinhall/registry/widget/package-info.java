/** The links of a group as a small page for the frame of the group's own site. */
package org.twinhall.registry.widget;
