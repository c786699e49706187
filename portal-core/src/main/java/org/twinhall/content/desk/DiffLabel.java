package org.twinhall.content.desk;

import java.util.List;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.string.Strings;
import org.twinhall.text.WordDiff;
import org.twinhall.text.WordDiff.Fate;

/** The differences between two wordings; what was removed may be left out. */
public class DiffLabel extends WebComponent {

    private static final long serialVersionUID = 1L;

    private final transient IModel<List<WordDiff.Block>> blocks;
    private final boolean showsRemoved;

    public DiffLabel(String id, IModel<List<WordDiff.Block>> blocks, boolean showsRemoved) {
        super(id);
        this.blocks = blocks;
        this.showsRemoved = showsRemoved;
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        var html = new StringBuilder();
        for (var block : blocks.getObject()) {
            html.append('<').append(block.tag()).append('>');
            block.pieces().stream().filter(piece -> showsRemoved || piece.fate() != Fate.REMOVED).forEach(piece -> append(html, piece));
            html.append("</").append(block.tag()).append(">\n");
        }
        replaceComponentTagBody(markup, openTag, html);
    }

    private static void append(StringBuilder html, WordDiff.Piece piece) {
        var text = Strings.escapeMarkup(piece.text());
        switch (piece.fate()) {
            case ADDED -> html.append("<ins>").append(text).append("</ins> ");
            case REMOVED -> html.append("<del>").append(text).append("</del> ");
            default -> html.append(text).append(' ');
        }
    }
}
