package org.twinhall.media;

/**
 * A file that lies in the store.
 *
 * @param sha256 the digest of its bytes, by which it is found
 * @param type   what it is
 * @param size   bytes
 * @param width  pixels; 0 for documents
 * @param height pixels; 0 for documents
 */
record KeptFile(String sha256, FileType type, long size, int width, int height) {
}
