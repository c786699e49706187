package org.twinhall.text;

import java.util.List;
import java.util.stream.Collectors;

/** The blocks of a text, one below the other: paragraphs, headings, lists, pictures. */
public final class Blocks {

    private Blocks() {
    }

    /** The blocks in order. */
    public static List<SafeHtml> of(SafeHtml text) {
        return CanonicalHtml.parse(text.html()).children().stream().map(block -> SafeHtml.of(block.outerHtml())).toList();
    }

    /** One text of blocks. */
    public static SafeHtml join(List<SafeHtml> blocks) {
        return SafeHtml.of(CanonicalHtml.of(blocks.stream().map(SafeHtml::html).collect(Collectors.joining("\n"))));
    }

    /** What sort of block it is: the name of its element. */
    public static String sort(SafeHtml block) {
        return block.html().replaceFirst("(?s)^<(\\w+).*", "$1");
    }
}
