package org.twinhall.content.desk;

import java.io.Serializable;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.text.WrittenText;

/**
 * What stands in a {@link RichTextField}.
 *
 * @param body   the text as it was typed
 * @param format what it is written in: simple markup by hand, {@link WrittenText#HTML} by the rich-text editor
 */
public record RichTextInput(IModel<String> body, IModel<String> format) implements Serializable {

    /** A field that begins with a text. */
    public static RichTextInput of(SafeHtml text) {
        return new RichTextInput(Model.of(SimpleMarkup.fromHtml(text)), Model.of(""));
    }

    /** What the field holds, cleaned, as it can be stored. */
    public SafeHtml html() {
        return WrittenText.toHtml(body.getObject(), format.getObject());
    }
}
