package org.twinhall.search;

import java.util.List;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.util.string.Strings;

/** Values of a facet as links, each with the number of results that it leaves; written at once, as a page has more than a hundred. */
final class FacetLinks extends WebComponent {

    private static final long serialVersionUID = 1L;

    private final transient List<Line> lines;

    /**
     * One value.
     *
     * @param address where the results are with it, or without it when it is chosen
     */
    record Line(String text, long count, String address, boolean chosen) {
    }

    FacetLinks(String id, List<Line> lines) {
        super(id);
        this.lines = lines;
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        var html = new StringBuilder();
        for (var line : lines) {
            html.append("<li><a class=\"facet-link\" href=\"").append(Strings.escapeMarkup(line.address())).append(line.chosen() ? "\" aria-current=\"true\">" : "\">")
                    .append("<bdi>").append(Strings.escapeMarkup(line.text())).append("</bdi> <span class=\"facet-count\">").append(line.count()).append("</span></a></li>");
        }
        replaceComponentTagBody(markup, openTag, html);
    }
}
