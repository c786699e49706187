package org.twinhall.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed into a search box, taken apart. There is no wrong way to write it: whatever is not a closed phrase or a
 * word with a minus before it is a word.
 *
 * @param parts in order
 */
record Words(List<Part> parts) {

    private static final int MOST = 16;
    private static final String QUOTES = "\"“”„«»＂";

    /** One word or phrase. */
    record Part(String text, boolean phrase, boolean not) {
    }

    static Words read(String typed) {
        var text = cut(typed);
        var parts = new ArrayList<Part>();
        int at = 0;
        while (at < text.length() && parts.size() < MOST) {
            boolean not = text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
            int start = not ? at + 1 : at;
            boolean phrase = QUOTES.indexOf(text.charAt(start)) >= 0;
            int end = phrase ? nextQuote(text, start + 1) : nextGap(text, start);
            var part = text.substring(phrase ? start + 1 : start, end).strip();
            if (!part.isEmpty()) {
                parts.add(new Part(part, phrase, not));
            }
            at = phrase || end < text.length() && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
        }
        return new Words(parts);
    }

    private static String cut(String typed) {
        return typed.length() > SearchQuery.LONGEST ? typed.substring(0, SearchQuery.LONGEST) : typed;
    }

    private static int nextQuote(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return text.length();
    }

    private static int nextGap(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at)) || QUOTES.indexOf(text.charAt(at)) >= 0 && at > from) {
                return at;
            }
        }
        return text.length();
    }
}
