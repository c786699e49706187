package org.twinhall.text;

/** A text as a form holds it: HTML of the rich-text editor, or simple markup typed by hand. */
public final class WrittenText {

    /** The format of what the rich-text editor wrote; any other word means simple markup. */
    public static final String HTML = "html";

    private WrittenText() {
    }

    /** The cleaned HTML of what was written; null is empty. */
    public static SafeHtml toHtml(String written, String format) {
        var text = written == null ? "" : written;
        return HTML.equals(format) ? RichText.toHtml(text) : SimpleMarkup.toHtml(text);
    }
}
