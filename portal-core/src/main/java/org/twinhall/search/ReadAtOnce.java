package org.twinhall.search;

import java.io.IOException;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene's fast compression with the length of what is compressed written before it, so that it is read at once: taken out of a mapped
 * file byte for byte, as it is without that, most of the time is spent on asking whether the file is still there.
 */
final class ReadAtOnce extends CompressionMode {

    static final CompressionMode MODE = new ReadAtOnce();

    private ReadAtOnce() {
    }

    @Override
    public Compressor newCompressor() {
        return new Compressing();
    }

    @Override
    public Decompressor newDecompressor() {
        return new Decompressing();
    }

    private static final class Compressing extends Compressor {

        private final Compressor fast = FAST.newCompressor();
        private final ByteBuffersDataOutput compressed = new ByteBuffersDataOutput();

        @Override
        public void compress(ByteBuffersDataInput texts, DataOutput out) throws IOException {
            compressed.reset();
            fast.compress(texts, compressed);
            out.writeVInt(Math.toIntExact(compressed.size()));
            compressed.copyTo(out);
        }

        @Override
        public void close() throws IOException {
            fast.close();
        }
    }

    private static final class Decompressing extends Decompressor {

        private final Decompressor fast = FAST.newDecompressor();

        @Override
        public void decompress(DataInput in, int originalLength, int offset, int length, BytesRef texts) throws IOException {
            var compressed = new byte[in.readVInt()];
            in.readBytes(compressed, 0, compressed.length);
            fast.decompress(new ByteArrayDataInput(compressed), originalLength, offset, length, texts);
        }

        @Override
        public Decompressor clone() {
            return new Decompressing();
        }
    }
}
