package org.twinhall.text;

import java.util.Iterator;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Writes maps, lists, texts, numbers and flags as JSON that people can read and that may stand in a page. */
public final class Json {

    private final StringBuilder text = new StringBuilder();

    /** The text of a value; what is none of these is written as its text. */
    public String write(Object value) {
        append(value, 0);
        return text.append('\n').toString();
    }

    private void append(Object value, int depth) {
        switch (value) {
            case null -> text.append("null");
            case SequencedMap<?, ?> map -> append(map.entrySet().iterator(), '{', '}', depth);
            // The order of others differs from process to process, and what is the same shall be written the same: pages tell by it whether they changed.
            case Map<?, ?> map -> append(new TreeMap<>(map), depth);
            case Iterable<?> list -> append(list.iterator(), '[', ']', depth);
            case Number number -> text.append(number);
            case Boolean flag -> text.append(flag);
            default -> quote(value.toString());
        }
    }

    private void append(Iterator<?> items, char open, char close, int depth) {
        text.append(open);
        boolean any = items.hasNext();
        while (items.hasNext()) {
            line(depth + 1);
            var item = items.next();
            if (item instanceof Map.Entry<?, ?> entry) {
                quote(entry.getKey().toString());
                text.append(": ");
                append(entry.getValue(), depth + 1);
            } else {
                append(item, depth + 1);
            }
            if (items.hasNext()) {
                text.append(',');
            }
        }
        if (any) {
            line(depth);
        }
        text.append(close);
    }

    private void line(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                text.append(String.format("\\u%04x", c));
            } else {
                text.append((char) c);
            }
        });
        text.append('"');
    }
}
