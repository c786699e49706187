package org.twinhall.pdf;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/**
 * A document to print: markup and bundle beside the class, as for any panel.
 *
 * <p>Its title is the bundle's {@code <class name>.title}. Paper, letters and the looks of {@code h1, h2, p, ul, table, dl}
 * come from {@link PdfFrame}; what a document needs beyond that stands as a {@code <style>} in its {@code <wicket:head>}:
 * CSS 2.1 with {@code @page} and the tokens of the theme. Text in the other language goes into a {@code <bdi>}. In
 * right-to-left documents the columns of tables are mirrored; cells that span rows are not for tables of such documents.
 */
public abstract class PdfPanel extends Panel {

    private static final long serialVersionUID = 1L;

    protected PdfPanel(String id) {
        super(id);
        setRenderBodyOnly(true);
    }

    /** What {@code {0}}, {@code {1}} ... stand for in the title. */
    protected Object[] titleArguments() {
        return new Object[0];
    }

    /** A text of the bundle, its {@code {0}}-style arguments filled in. */
    protected final Label text(String id, String key, Object... arguments) {
        return new Label(id, new StringResourceModel(key, this).setParameters(arguments));
    }

    final String title() {
        return new StringResourceModel(getClass().getSimpleName() + ".title", this).setParameters(titleArguments()).getString();
    }
}
