package org.twinhall.text;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Simple markup (CommonMark with tables) as people type it into a plain text field. */
public final class SimpleMarkup {

    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private SimpleMarkup() {
    }

    /** The cleaned HTML of a text in simple markup. */
    public static SafeHtml toHtml(String markup) {
        return SafeHtml.of(RENDERER.render(PARSER.parse(markup)));
    }
}
