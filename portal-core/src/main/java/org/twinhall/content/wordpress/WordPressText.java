package org.twinhall.content.wordpress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twinhall.text.RichText;
import org.twinhall.text.SafeHtml;

/** Makes the clean text of an entry out of what WordPress kept: of its older editor, of its blocks and of its shortcodes. */
final class WordPressText {

    private static final Pattern BLOCK = Pattern.compile("<!-- wp:([a-z0-9/-]+)(\\s+\\{.*?\\})?\\s*(/)?-->", Pattern.DOTALL);
    private static final Pattern ADDRESS_ALONE = Pattern.compile("(?m)^\\s*(https?://(?:www\\.|m\\.|player\\.)?(?:youtube\\.com|youtu\\.be|vimeo\\.com)/\\S+)\\s*$");
    private static final Set<String> WITHOUT_WORDS = Set.of("more", "nextpage", "spacer", "separator");

    /** Where the files and texts of the old site are here. */
    interface Places {

        /** The address here of a file of the old site; empty when it was not given. */
        Optional<String> file(String address);

        /** The address here of the file with that id; empty when it was not given. */
        Optional<String> fileOf(String id);

        /** The address here of a page of the old site; empty when it is not known. */
        Optional<String> page(String address);

        /** Ids of the pictures that belong to the item. */
        List<String> own();

        /** Whether an address is one of the old site. */
        boolean isOld(String address);
    }

    private final Places places;
    private final Notes notes;

    WordPressText(Places places, Notes notes) {
        this.places = places;
        this.notes = notes;
    }

    SafeHtml of(String content) {
        var html = new Shortcodes(notes).replace(films(blocks(content)));
        var body = parse(content.contains("<!-- wp:") ? html : Paragraphs.mark(html));
        body.select("script, style, noscript").forEach(this::leaveOut);
        body.select("iframe[src], embed[src], object[data]").forEach(this::embed);
        body.select("form").forEach(form -> {
            notes.add("form");
            form.remove();
        });
        body.select("video, audio").forEach(this::play);
        body.select("figure.wp-block-embed").forEach(this::embedBlock);
        body.select("figure.wp-block-gallery, ul.wp-block-gallery, ul.blocks-gallery-grid").forEach(WordPressText::gallery);
        body.select("div[data-gallery]").forEach(this::namedGallery);
        body.select("img").forEach(this::picture);
        body.select(".wp-block-button > a, .wp-block-file > a").forEach(link -> link.parent().tagName("p"));
        body.select("figure:has(> table)").forEach(WordPressText::table);
        body.select("blockquote > cite, blockquote > p > cite:only-child").forEach(WordPressText::source);
        body.select("figure.wp-block-pullquote > blockquote").forEach(quotation -> quotation.parent().replaceWith(quotation));
        body.select("h1").tagName("h2");
        body.select("h5, h6").tagName("h4");
        body.select("del, strike").tagName("s");
        body.select("address, center, details, summary").tagName("p");
        body.select("dt").forEach(term -> term.html("<strong>" + term.html() + "</strong>"));
        body.select("dt, dd").tagName("p");
        body.select("dl").forEach(Element::unwrap);
        body.select("figure:not(:has(img)):not(.embed)").forEach(Element::unwrap);
        body.select("a[href]").forEach(this::link);
        body.select("div.gallery:not(:has(img))").remove();
        body.select("div:not(.gallery):not([lang]):not([dir])").forEach(Element::unwrap);
        return RichText.toHtml(body.html());
    }

    /** The pictures of a text whose links lead to pages that are known only now. */
    SafeHtml relinked(SafeHtml text) {
        var body = parse(text.html());
        body.select("a[href]").forEach(this::link);
        return RichText.toHtml(body.html());
    }

    private static Element parse(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return document.body();
    }

    /** Without the comments that mark blocks; those that WordPress fills by itself are told. */
    private String blocks(String content) {
        return BLOCK.matcher(content).replaceAll(found -> {
            boolean empty = "/".equals(found.group(3));
            if (empty && !WITHOUT_WORDS.contains(found.group(1))) {
                notes.add("block", found.group(1));
            }
            return "";
        }).replaceAll("<!--\\s*(more|nextpage).*?-->", "").replaceAll("(?s)<!--.*?-->", "");
    }

    private static String films(String content) {
        return ADDRESS_ALONE.matcher(content).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(Shortcodes.embed(found.group(1))));
    }

    private void leaveOut(Element element) {
        notes.add("element", element.normalName());
        element.remove();
    }

    private void embed(Element frame) {
        var address = frame.hasAttr("src") ? frame.attr("src") : frame.attr("data");
        var whole = address.startsWith("//") ? "https:" + address : address;
        if (whole.matches("https?://.+")) {
            frame.replaceWith(parse(Shortcodes.embed(whole)).child(0));
        } else {
            leaveOut(frame);
        }
    }

    private void embedBlock(Element figure) {
        var words = figure.selectFirst(".wp-block-embed__wrapper");
        var address = words == null ? "" : words.text().strip();
        if (address.matches("https?://\\S+")) {
            figure.replaceWith(parse(Shortcodes.embed(address)).child(0));
        }
    }

    /** A sound or film of the old site becomes a link to it where it was given, and is told otherwise. */
    private void play(Element player) {
        var address = player.hasAttr("src") ? player.attr("src") : player.select("source").attr("src");
        notes.add("player", address);
        player.remove();
    }

    private static void gallery(Element gallery) {
        var images = gallery.select("figure:has(> img), figure:has(> a > img), li:has(img)");
        var box = new Element("div").addClass("gallery");
        for (var image : images.isEmpty() ? gallery.select("img") : images) {
            var figure = new Element("figure");
            var picture = image.normalName().equals("img") ? image : image.selectFirst("img");
            var caption = image.selectFirst("figcaption");
            figure.appendChild(picture.clone());
            if (caption != null) {
                figure.appendChild(caption.clone());
            }
            box.appendChild(figure);
        }
        gallery.replaceWith(box);
    }

    /** A gallery by the ids of its pictures, or of those that belong to the item. */
    private void namedGallery(Element place) {
        var named = place.attr("data-gallery");
        var ids = named.isBlank() ? places.own() : List.of(named.split("[\\s,]+"));
        var box = new Element("div").addClass("gallery");
        ids.forEach(id -> places.fileOf(id).ifPresentOrElse(address -> {
            var figure = box.appendElement("figure");
            figure.appendElement("img").attr("src", address).attr("alt", "");
        }, () -> notes.add("picture", "#" + id)));
        if (box.childrenSize() > 0) {
            place.replaceWith(box);
        } else {
            place.remove();
        }
    }

    private void picture(Element image) {
        var source = image.attr("src");
        var here = source.startsWith("/media/") ? Optional.of(source) : places.file(source);
        var frame = image.parent() != null && image.parent().normalName().equals("a") ? image.parent() : image;
        if (here.isEmpty()) {
            notes.add("picture", source);
            var figure = frame.parent() != null && frame.parent().normalName().equals("figure") ? frame.parent() : frame;
            figure.remove();
            return;
        }
        var alt = image.attr("alt");
        if (alt.isBlank()) {
            notes.add("alt");
        }
        var picture = new Element("img").attr("src", here.get()).attr("alt", alt);
        if (frame.parent() != null && frame.parent().normalName().equals("figure")) {
            frame.replaceWith(picture);
            return;
        }
        var figure = new Element("figure");
        figure.appendChild(picture);
        var paragraph = frame.parent() != null && frame.parent().normalName().equals("p") ? frame.parent() : null;
        if (paragraph == null) {
            frame.replaceWith(figure);
        } else {
            frame.remove();
            paragraph.before(figure);
        }
    }

    private static void table(Element figure) {
        var table = figure.selectFirst("> table");
        var caption = figure.selectFirst("> figcaption");
        if (caption != null) {
            table.after(caption.tagName("p"));
        }
        figure.unwrap();
    }

    private static void source(Element cite) {
        var parent = cite.parent();
        var quotation = cite.closest("blockquote");
        quotation.appendElement("footer").addClass("source").html(cite.html());
        cite.remove();
        if (parent != quotation && parent.childrenSize() == 0 && parent.text().isBlank()) {
            parent.remove();
        }
    }

    private void link(Element link) {
        var target = link.attr("href");
        if (places.isOld(target)) {
            places.file(target).or(() -> places.page(target)).ifPresent(here -> link.attr("href", here));
        }
    }
}
