package org.twinhall.pdf;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;

/** A document for tests. */
public class LetterPdf extends PdfPanel {

    private static final long serialVersionUID = 1L;

    LetterPdf(String id, String words) {
        super(id);
        add(new Label("heading", (IModel<String>) this::title));
        add(new Label("words", words));
    }

    @Override
    protected Object[] titleArguments() {
        return new Object[] {"Dundee"};
    }
}
