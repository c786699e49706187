package org.twinhall.media;

/** A file holds other bytes, or what it says became known; whoever shows or finds it looks again. */
public record FileChanged(long mediaId) {
}
