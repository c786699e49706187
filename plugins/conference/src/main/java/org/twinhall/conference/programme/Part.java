package org.twinhall.conference.programme;

/** A part of a programme, as a draft or as the twin that readers see. */
interface Part {

    /** By what both are known, and what other parts name: the id of the draft. */
    long key();
}
