package org.twinhall.content.translation;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.desk.DiffLabel;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.WordDiff;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;

/** A paragraph of the original, with what became of it, beside the field for what stands for it in the translation. */
final class TextRow extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int CHARACTERS_IN_A_LINE = 45;

    /**
     * @param number of the row, from 1
     * @param name   of the field
     * @param markup what stands in it, in simple markup
     */
    TextRow(String id, int number, String name, String markup, Row row, Language language) {
        super(id);
        boolean changed = row.change() != Row.Change.SAME;
        var there = language.other();
        var frame = new WebMarkupContainer("frame");
        frame.add(AttributeModifier.replace("class", changed ? "beside-row is-changed" : "beside-row"));
        frame.add(new Label("change", () -> changed ? getString("beside." + row.change()) : "").setVisible(changed));
        var shown = row.now().isEmpty() ? row.before() : row.now();
        frame.add(new HtmlLabel("original", () -> shown).add(new InLanguage(there)));
        var difference = new WebMarkupContainer("difference");
        difference.add(new DiffLabel("diff", () -> WordDiff.of(row.before(), row.now()), true).add(new InLanguage(there)));
        frame.add(difference.setVisible(row.change() == Row.Change.CHANGED));
        var area = new Label("translation", markup);
        area.add(AttributeModifier.replace("aria-label", () -> getString("beside.part").replace("${number}", Integer.toString(number))));
        area.add(AttributeModifier.replace("name", name), AttributeModifier.replace("rows", lines(shown, markup)), new InLanguage(language));
        add(frame.add(area));
    }

    private static int lines(SafeHtml original, String translation) {
        long breaks = translation.chars().filter(c -> c == '\n').count();
        return (int) Math.min(20, 2 + breaks + Math.max(original.text().length(), translation.length()) / CHARACTERS_IN_A_LINE);
    }
}
