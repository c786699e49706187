/**
 * The surface: the door through which features and plugins join.
 *
 * <p>Everything a feature gives is said in one class that extends {@link org.twinhall.plugin.Feature}.
 */
package org.twinhall.plugin;
