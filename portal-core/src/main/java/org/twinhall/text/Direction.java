package org.twinhall.text;

/** Text of one direction within text of the other. */
public final class Direction {

    private Direction() {
    }

    /** A name within a sentence, isolated so that the words around it keep their order. */
    public static String isolated(String name) {
        return '\u2068' + name + '\u2069';
    }
}
