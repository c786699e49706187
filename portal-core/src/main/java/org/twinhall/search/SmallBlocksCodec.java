package org.twinhall.search;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * How an index is laid out on disk: as Lucene does it, but for texts, which are compressed in blocks of about one document. A page
 * of results reads ten texts from as many places, and of Lucene's larger blocks it would unpack several texts for each.
 */
public final class SmallBlocksCodec extends FilterCodec {

    private static final int BLOCK_BYTES = 4 << 10;
    private static final int MOST_DOCUMENTS = 64;
    private static final int BLOCKS_IN_A_TABLE = 10;

    private final StoredFieldsFormat texts = new Lucene90CompressingStoredFieldsFormat("SmallBlocks", ReadAtOnce.MODE, BLOCK_BYTES, MOST_DOCUMENTS, BLOCKS_IN_A_TABLE);

    /** Lucene makes it by the name that is written in an index. */
    public SmallBlocksCodec() {
        super("SmallBlocks", new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return texts;
    }
}
