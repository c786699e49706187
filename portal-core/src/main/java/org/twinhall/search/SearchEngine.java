package org.twinhall.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Keeps what can be found and searches it. The portal brings one of its own, an index in the home folder of each node; a plugin
 * may contribute another, a cluster of several machines say, and the first one that is configured takes the place of the portal's.
 *
 * <p>An engine stores and searches, nothing more. How words are cut, what is asked for a typed text, who may find what, when an
 * index follows the change log and when it is built anew: all that stays in the portal and is the same for every engine. What it
 * stores are Lucene's documents and what it is asked are Lucene's queries, taken as plain descriptions: one that is not made of
 * Lucene translates them.
 *
 * <p>Every method throws {@link EngineAway} when the engine does not answer; the portal says so to its readers and tries again.
 */
public interface SearchEngine extends Closeable {

    /** Whether the configuration asks for it; throws when what the configuration says of it makes no sense. */
    boolean isConfigured();

    /** Makes ready; called before anything else, again until it succeeds, and once more if it is opened after it was closed. */
    void open() throws IOException;

    /** The index that answers now; empty when there is none or when it cannot be used. */
    Optional<EngineIndex> current() throws IOException;

    /**
     * A new index, empty, which answers nothing yet.
     *
     * @param types of the things that it is for, as {@link EngineIndex#types} gives them back
     */
    EngineIndex create(String types) throws IOException;

    /** The index again whose writing came to grief, as it was noted last; what it could not write is forgotten. */
    EngineIndex reopen(EngineIndex troubled) throws IOException;

    /** Lets an index answer from now on, in one step: whoever searches asks the one or the other, also after a crash at any moment. */
    void answerFrom(EngineIndex index) throws IOException;

    /** Throws an index away that nobody needs any more; what cannot go now is thrown away later. */
    void discard(EngineIndex index);
}
