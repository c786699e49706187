package org.twinhall.content.files;

import org.twinhall.media.MediaText;

/**
 * What is said of a file before it is sent.
 *
 * @param groupId     the group for which it is; null for the network
 * @param length      in bytes
 * @param picture     whether its sender takes it for a picture
 * @param fingerprint by which its sender knows it again; empty when the browser cannot tell
 * @param tags        a line of tags
 */
record Offer(Long groupId, String name, long length, boolean picture, String fingerprint, MediaText text, String tags) {
}
