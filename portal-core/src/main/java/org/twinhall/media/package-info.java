/**
 * Pictures and documents that people upload: checked, cleaned, kept in the home folder, and shown to those who may see them.
 *
 * <p>Files belong to a group or to the network. Features that show files say so through {@link org.twinhall.media.MediaUse};
 * this package knows none of them.
 */
package org.twinhall.media;
