package org.twinhall.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What changed between two wordings, word by word: text, pictures and the targets of links. */
public final class WordDiff {

    /** What became of some words. */
    public enum Fate {
        SAME, ADDED, REMOVED
    }

    /** Words with the same fate. */
    public record Piece(Fate fate, String text) {
    }

    /**
     * A heading, paragraph, list item or cell.
     *
     * @param tag {@code p}, {@code h2}, {@code h3} or {@code h4}
     */
    public record Block(String tag, List<Piece> pieces) {
    }

    /** A word, or the beginning of a block when the tag is not null; equal when they read the same. */
    private record Token(String text, String tag) {
    }

    private WordDiff() {
    }

    /** The differences between two cleaned texts. */
    public static List<Block> of(SafeHtml before, SafeHtml after) {
        return blocks(tokens(before.html()), tokens(after.html()));
    }

    /** The differences between two lines. */
    public static List<Block> of(String before, String after) {
        var left = new ArrayList<Token>();
        var right = new ArrayList<Token>();
        words(before, left);
        words(after, right);
        return blocks(left, right);
    }

    private static List<Block> blocks(List<Token> before, List<Token> after) {
        var blocks = new ArrayList<Block>();
        int position = 0;
        for (AbstractDelta<Token> delta : DiffUtils.diff(before, after).getDeltas()) {
            append(blocks, before.subList(position, delta.getSource().getPosition()), Fate.SAME);
            append(blocks, delta.getSource().getLines(), Fate.REMOVED);
            append(blocks, delta.getTarget().getLines(), Fate.ADDED);
            position = delta.getSource().getPosition() + delta.getSource().size();
        }
        append(blocks, before.subList(position, before.size()), Fate.SAME);
        return blocks.stream().filter(block -> !block.pieces().isEmpty()).toList();
    }

    private static void append(List<Block> blocks, List<Token> tokens, Fate fate) {
        for (var token : tokens) {
            if (token.tag() != null || blocks.isEmpty()) {
                blocks.add(new Block(token.tag() == null ? "p" : token.tag(), new ArrayList<>()));
            }
            if (token.tag() == null) {
                add(blocks.getLast().pieces(), token.text(), fate);
            }
        }
    }

    private static void add(List<Piece> pieces, String word, Fate fate) {
        var last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.fate() == fate) {
            pieces.set(pieces.size() - 1, new Piece(fate, last.text() + " " + word));
        } else {
            pieces.add(new Piece(fate, word));
        }
    }

    private static List<Token> tokens(String html) {
        var tokens = new ArrayList<Token>();
        CanonicalHtml.parse(html).childNodes().forEach(node -> walk(node, tokens));
        return tokens;
    }

    private static void walk(Node node, List<Token> tokens) {
        if (node instanceof TextNode text) {
            words(text.getWholeText(), tokens);
        } else if (node instanceof Element element) {
            if (CanonicalHtml.BLOCKS.contains(element.normalName())) {
                tokens.add(new Token("", element.normalName().matches("h[2-4]") ? element.normalName() : "p"));
            }
            if (element.normalName().equals("img")) {
                words("[" + element.attr("src") + "] " + element.attr("alt"), tokens);
            }
            element.childNodes().forEach(child -> walk(child, tokens));
            if (element.normalName().equals("a")) {
                words("(" + element.attr("href") + ")", tokens);
            }
        }
    }

    private static void words(String text, List<Token> tokens) {
        for (var word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                tokens.add(new Token(word, null));
            }
        }
    }
}
