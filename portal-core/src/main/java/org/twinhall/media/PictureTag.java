package org.twinhall.media;

import org.apache.wicket.util.string.Strings;

/** The {@code img} element of a picture, in widths from which browsers choose. */
public final class PictureTag {

    private PictureTag() {
    }

    /**
     * The markup.
     *
     * @param alt   what is seen; empty where the text beside says it
     * @param sizes how wide it is shown, as in the attribute of that name
     * @param lazy  whether it is loaded only when it comes into sight
     */
    public static String of(MediaFile file, String alt, String sizes, boolean lazy) {
        var focus = file.getFocus().styleClass();
        return "<img src=\"" + file.address(Width.LARGE) + "\" srcset=\"" + sources(file) + "\" sizes=\"" + sizes + "\" width=\""
                + file.getWidth() + "\" height=\"" + file.getHeight() + "\" alt=\"" + Strings.escapeMarkup(alt) + "\""
                + (focus.isEmpty() ? "" : " class=\"" + focus + "\"") + (lazy ? " loading=\"lazy\"" : "") + ">";
    }

    private static String sources(MediaFile file) {
        var sources = new StringBuilder();
        for (var width : Width.values()) {
            if (file.getWidth() > width.pixels()) {
                sources.append(file.address(width)).append(' ').append(width.pixels()).append("w, ");
            }
        }
        return sources.append(file.address()).append(' ').append(file.getWidth()).append('w').toString();
    }
}
