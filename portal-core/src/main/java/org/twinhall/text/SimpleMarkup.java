package org.twinhall.text;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Simple markup (CommonMark with tables) as people type it into a plain text field.
 *
 * <p>Two habits of ours: a picture that stands alone is a figure with its title as caption, and a line that begins with a
 * long dash at the end of a quotation names the source. What simple markup cannot say stands in it as HTML, so that
 * {@link #fromHtml} loses nothing.
 */
public final class SimpleMarkup {

    private static final int HIGHEST_HEADING = 2;
    private static final int LOWEST_HEADING = 4;

    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private SimpleMarkup() {
    }

    /** The cleaned HTML of a text in simple markup. */
    public static SafeHtml toHtml(String markup) {
        var document = PARSER.parse(markup);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                // The first rank is the title's own.
                heading.setLevel(Math.clamp(heading.getLevel(), HIGHEST_HEADING, LOWEST_HEADING));
                visitChildren(heading);
            }
        });
        return SafeHtml.of(CanonicalHtml.ofMarkup(RENDERER.render(document)));
    }

    /** The simple markup of a text, for writing on: turned into HTML again it says the same. */
    public static String fromHtml(SafeHtml html) {
        return html.isEmpty() ? "" : new MarkupWriter(html.html()).write();
    }
}
