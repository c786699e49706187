package org.twinhall.conference.material;

/** What a file is to an event. */
public enum MaterialKind {
    MATERIAL, SLIDES, MINUTES, RECORDING, PHOTOGRAPH
}
