package org.twinhall.content.view;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebComponent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.twinhall.media.FileFacts;
import org.twinhall.media.FileType;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.PictureTag;
import org.twinhall.text.SafeHtml;
import org.twinhall.web.component.Assets;

/**
 * The text of an entry with its pictures in the widths that browsers choose from. A picture that is no more is left out;
 * what another site shows is a link that asks that site for nothing before a reader wants it.
 */
public class BodyLabel extends WebComponent {

    private static final long serialVersionUID = 1L;
    private static final String SIZES = "(min-width: 48rem) 40rem, 92vw";
    private static final String GALLERY_SIZES = "(min-width: 48rem) 20rem, 46vw";

    @Inject
    private MediaFiles files;

    @Inject
    private FileFacts facts;

    private final transient SafeHtml body;

    public BodyLabel(String id, SafeHtml body) {
        super(id);
        this.body = body;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        if (body.html().contains("class=\"embed\"")) {
            response.render(Assets.module(BodyLabel.class, "embed.js"));
        }
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        replaceComponentTagBody(markup, openTag, html());
    }

    private String html() {
        if (!body.html().contains("\"/media/") && !body.html().contains("<img") && !body.html().contains("class=\"embed\"")) {
            return body.html();
        }
        var document = Figures.parsed(body.html());
        var found = files.find(MediaFile.idsIn(body.html()));
        Figures.removeMissing(document, found.keySet());
        document.select("img").forEach(image -> show(image, found));
        document.select("a[href^=/media/]").forEach(link -> describe(link, found));
        document.select("figure.embed").forEach(this::offer);
        return document.body().html();
    }

    private static void show(Element image, Map<Long, MediaFile> found) {
        var file = fileOf(image, found).orElseThrow();
        boolean small = image.closest(".gallery") != null;
        var tag = Jsoup.parseBodyFragment(PictureTag.of(file, image.attr("alt"), small ? GALLERY_SIZES : SIZES, true)).body().child(0);
        image.replaceWith(tag);
    }

    /** Readers are told what a link to a file costs them; a recording can be heard where it stands. */
    private void describe(Element link, Map<Long, MediaFile> found) {
        var file = fileOf(link, found).filter(one -> !one.getType().isPicture()).orElse(null);
        if (file == null) {
            return;
        }
        var name = link.text();
        link.after(new Element("span").addClass("file-facts").text(" (" + facts.text(file, getLocale()) + ")"));
        boolean alone = link.parent() != null && link.parent().normalName().equals("p") && link.parent().ownText().isBlank()
                && link.parent().select("a").size() == 1;
        if (alone && file.getType().kind() != FileType.Kind.DOCUMENT) {
            var player = new Element(file.getType().kind() == FileType.Kind.SOUND ? "audio" : "video").attr("controls", "controls")
                    .attr("preload", "none").attr("src", file.address()).attr("aria-label", name);
            link.parent().after(player);
        }
    }

    private static Optional<MediaFile> fileOf(Element element, Map<Long, MediaFile> found) {
        return MediaFile.idsIn(element.outerHtml()).stream().map(found::get).filter(Objects::nonNull).findFirst();
    }

    private void offer(Element figure) {
        var link = figure.selectFirst("a[href]");
        var frame = link == null ? null : EmbeddedSite.frame(link.attr("href")).orElse(null);
        if (frame != null) {
            figure.attr("data-frame", frame).attr("data-show", getString("embed.show")).attr("data-note", getString("embed.note"));
        }
    }
}
