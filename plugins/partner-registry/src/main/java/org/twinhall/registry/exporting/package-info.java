/** The registry as files for others: a table that can be brought in again, and shapes for maps. */
package org.twinhall.registry.exporting;
