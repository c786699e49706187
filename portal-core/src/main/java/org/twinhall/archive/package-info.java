/**
 * The whole portal, or one group, as one file that depends on no database: tables as lines of JSON, files, and a manifest with
 * checksums. What belongs to a group the features say themselves, with {@link org.twinhall.plugin.GroupRows}.
 */
package org.twinhall.archive;
