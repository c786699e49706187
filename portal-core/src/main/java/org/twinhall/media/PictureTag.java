package org.twinhall.media;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.util.string.Strings;

/** The element of a picture, in widths from which browsers choose, and in WebP where that is kept. */
public final class PictureTag {

    private static final String LAZY = " loading=\"lazy\"";

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
        var shown = " sizes=\"" + sizes + "\"";
        var image = "<img src=\"" + file.address(Width.LARGE) + "\" srcset=\""
                + sources(file, width -> width == null ? file.address() : file.address(width)) + "\"" + shown + " width=\"" + file.getWidth()
                + "\" height=\"" + file.getHeight() + "\" alt=\"" + Strings.escapeMarkup(alt) + "\"" + focus(file) + (lazy ? LAZY : "") + ">";
        return with(file, sources(file, file::addressInWebP) + "\"" + shown, image);
    }

    /** The picture small, as decoration: cut by the theme, which gives it its place before it is there. */
    public static String thumbnail(MediaFile file) {
        return small(file, "height=\"400\"" + focus(file));
    }

    /** The picture small and square, as the sign of its group. */
    public static String logo(MediaFile file) {
        return small(file, "height=\"600\" class=\"logo\"");
    }

    private static String small(MediaFile file, String attributes) {
        return with(file, file.addressInWebP(Width.SMALL) + "\"",
                "<img src=\"" + file.address(Width.SMALL) + "\" alt=\"\" width=\"600\" " + attributes + LAZY + ">");
    }

    private static String with(MediaFile file, String webP, String image) {
        return file.getRenditions() == Renditions.WEBP ? "<picture><source type=\"image/webp\" srcset=\"" + webP + ">" + image + "</picture>" : image;
    }

    private static String focus(MediaFile file) {
        var focus = file.getFocus().styleClass();
        return focus.isEmpty() ? "" : " class=\"" + focus + "\"";
    }

    /** All narrower widths and its own, which is null. */
    private static String sources(MediaFile file, Function<Width, String> address) {
        return Stream.concat(Stream.of(Width.values()).filter(width -> file.getWidth() > width.pixels())
                .map(width -> address.apply(width) + " " + width.pixels() + "w, "), Stream.of(address.apply(null) + " " + file.getWidth() + "w"))
                .collect(Collectors.joining());
    }
}
