package org.twinhall.content.wordpress;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Turns the control characters that old exports hold, and XML forbids, into spaces. */
final class PlainXml extends FilterInputStream {

    PlainXml(InputStream input) {
        super(input);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        return isControl(value) ? ' ' : value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int index = offset; index < offset + count; index++) {
            if (isControl(bytes[index])) {
                bytes[index] = ' ';
            }
        }
        return count;
    }

    private static boolean isControl(int value) {
        return value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r';
    }
}
