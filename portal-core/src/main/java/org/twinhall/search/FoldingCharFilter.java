package org.twinhall.search;

import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes spellings alike before words are cut out of a text: compatibility forms decomposed, marks, harakat, tatweel and
 * invisible signs dropped, hamza carriers and Persian letters folded, Latin letters without their accents and strokes,
 * apostrophes of every shape dropped, except those of an English possessive.
 *
 * <p>Alef maqsura and ta marbuta are left for later, because stop words are told apart by them.
 */
final class FoldingCharFilter extends BaseCharFilter {

    private static final String APOSTROPHES = "'`´‘’‛′ʹʻʼʽʾʿˈ＇ʿ";
    /** What characters are folded to, as far as somebody has asked; whoever comes to the same place writes the same. */
    private static final String[] KNOWN = new String[0x10000];
    private static final int LONGEST_ASCII = 4;

    private String folded;
    private int read;

    FoldingCharFilter(Reader input) {
        super(input);
    }

    static boolean isApostrophe(int c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    /** A whole text, folded. */
    static String fold(String text) {
        return new FoldingCharFilter(Reader.nullReader()).foldAll(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (folded == null) {
            folded = foldAll(readInput());
        }
        int count = Math.min(length, folded.length() - read);
        if (count <= 0) {
            return -1;
        }
        folded.getChars(read, read + count, target, offset);
        read += count;
        return count;
    }

    private String readInput() throws IOException {
        var text = new StringBuilder();
        var buffer = new char[4096];
        for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
            text.append(buffer, 0, count);
        }
        return text.toString();
    }

    private String foldAll(String text) {
        var out = new StringBuilder(text.length());
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (c < 0x80 && !isApostrophe(c)) {
                out.append((char) c);
            } else {
                int start = out.length();
                out.append(isApostrophe(c) ? foldApostrophe(text, at) : foldOne(c));
                if (out.length() - start != next - at) {
                    remember(start, out.length(), next);
                }
            }
            at = next;
        }
        return out.toString();
    }

    private static String foldApostrophe(String text, int at) {
        return isPossessive(text, at) ? "'" : "";
    }

    private static boolean isPossessive(String text, int at) {
        return at > 0 && Character.isLetter(text.charAt(at - 1)) && at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static String foldOne(int c) {
        if (c >= KNOWN.length) {
            return decompose(c);
        }
        var known = KNOWN[c];
        if (known == null) {
            known = decompose(c);
            KNOWN[c] = known;
        }
        return known;
    }

    private static String decompose(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).codePoints().map(FoldingCharFilter::plain).filter(p -> p > 0)
                .collect(StringBuilder::new, FoldingCharFilter::append, StringBuilder::append).toString();
    }

    private static void append(StringBuilder out, int c) {
        if (Character.isLetter(c) && Character.isBmpCodePoint(c)) {
            var ascii = new char[LONGEST_ASCII];
            out.append(ascii, 0, ASCIIFoldingFilter.foldToASCII(new char[] {(char) c}, 0, ascii, 0, 1));
        } else {
            out.appendCodePoint(c);
        }
    }

    private static int plain(int c) {
        return switch (c) {
            case 'ٱ' -> 'ا';
            case 'ک' -> 'ك';
            case 'ی' -> 'ي';
            case 'ہ' -> 'ه';
            case 'ء', 'ـ' -> 0;
            default -> switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
                case Character.SURROGATE, Character.CONTROL, Character.PRIVATE_USE -> ' ';
                default -> c;
            };
        };
    }

    /** Offsets in the folded text lead back to those in the text, so that whole words are highlighted. */
    private void remember(int start, int end, int next) {
        if (end == start) {
            correct(end, next);
        }
        for (int at = start + 1; at <= end; at++) {
            correct(at, next);
        }
    }

    private void correct(int at, int original) {
        if (original - at != getLastCumulativeDiff()) {
            addOffCorrectMap(at, original - at);
        }
    }
}
