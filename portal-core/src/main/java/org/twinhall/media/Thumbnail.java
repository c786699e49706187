package org.twinhall.media;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;

/** A picture of the library, small, as decoration beside its name; hidden for what is no picture. */
public class Thumbnail extends WebComponent {

    private static final long serialVersionUID = 1L;

    private final transient MediaFile file;

    public Thumbnail(String id, MediaFile file) {
        super(id);
        this.file = file;
        setVisible(file.getType().isPicture());
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        replaceComponentTagBody(markup, openTag, PictureTag.thumbnail(file));
    }
}
