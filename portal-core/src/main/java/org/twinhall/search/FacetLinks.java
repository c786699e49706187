package org.twinhall.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.util.string.Strings;

/** Values of a facet as links, each with the number of results that it leaves; written at once, as a page has more than a hundred. */
final class FacetLinks extends WebComponent {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 160;

    private final transient List<Line> lines;
    private final transient String address;
    private final transient String field;

    /**
     * One value.
     *
     * @param chosen whether only results with it are shown now; its link takes that back
     */
    record Line(String value, String text, long count, boolean chosen) {
    }

    /**
     * Links to the results with one more value.
     *
     * @param address where the results are without any of them, with a question mark
     */
    FacetLinks(String id, String address, String field, List<Line> lines) {
        super(id);
        this.address = address;
        this.field = field;
        this.lines = lines;
    }

    /** A name or value as a part of an address; nothing in it needs to be escaped in markup. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        var html = new StringBuilder(lines.size() * USUAL);
        var without = Strings.escapeMarkup(address.replaceFirst("\\?$", ""));
        var with = Strings.escapeMarkup(address + (address.endsWith("?") ? "" : "&") + encode(field) + "=");
        for (var line : lines) {
            html.append("<li><a class=\"facet-link\" href=\"");
            if (line.chosen()) {
                html.append(without).append("\" aria-current=\"true");
            } else {
                html.append(with).append(encode(line.value()));
            }
            html.append("\"><bdi>").append(Strings.escapeMarkup(line.text())).append("</bdi> <span class=\"facet-count\">").append(line.count()).append("</span></a></li>");
        }
        replaceComponentTagBody(markup, openTag, html);
    }
}
