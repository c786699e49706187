package org.twinhall.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.document.Document;
import org.twinhall.change.ChangeKey;

/**
 * One index of a {@link SearchEngine}: what it holds, and how far along the change log it has come. Written by one thread at a time,
 * except for {@link #add}; searched by many.
 */
public interface EngineIndex {

    /** Raised whenever analysis or fields change: an engine does not use indexes of another format, so that they are built anew. */
    String FORMAT = "5";

    /** The number of the last change taken in. */
    long position() throws IOException;

    /** What that change was: tells whether the log still is the one that was read. */
    String stamp();

    /** The types of things that it was built for. */
    String types();

    /**
     * Replaces all documents of a thing; none deletes it.
     *
     * @throws IllegalArgumentException when the engine can hold no such document
     */
    void put(ChangeKey key, Collection<Document> documents) throws IOException;

    /** Adds the documents of a thing of which the index holds none; called by several threads at once. Throws as {@link #put} does. */
    void add(ChangeKey key, Collection<Document> documents) throws IOException;

    /**
     * Notes that everything up to a change has been taken in, and lets searches see it.
     *
     * @param number of the change
     * @param stamp  see {@link #stamp}
     */
    void reached(long number, String stamp) throws IOException;

    /** Makes sure that what was taken in is not forgotten, whatever happens from now on. */
    void commit() throws IOException;

    /** Commits if that has waited for long enough; asked again and again. */
    default void commitIfDue() throws IOException {
    }

    /** It was built; from now on changes come one by one, and searches count more than they. */
    default void calmDown() throws IOException {
    }

    /** Whether changes can still be taken in; when not, it is opened again or another one is built. */
    boolean isWritable();

    /** Does something with what it holds at one moment. */
    <T> T search(Search<T> search) throws IOException;

    /** Lets go of it without committing, whatever state it is in; searches that are running end in peace. */
    void close();

    /** Something that is done with the searchable state of one moment. */
    @FunctionalInterface
    interface Search<T> {

        /** What comes of it; may be null. */
        T in(IndexView view) throws IOException;
    }
}
