package org.twinhall.content.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a WordPress export (WXR 1.0 to 1.2, with either namespace) item by item, in memory that does not grow with the file.
 *
 * <p>Source: the exporter of WordPress, wp-admin/includes/export.php.
 */
final class WxrReader implements AutoCloseable {

    /** The longest text of one element, in characters. */
    static final int LONGEST = 4_000_000;
    private static final String WORDPRESS = "https?://wordpress\\.org/export/1\\.[0-2]/";

    private final InputStream input;
    private final XMLStreamReader xml;
    private String site = "";
    private String language = "";
    private boolean wordPress;
    private final Map<String, Author> authors = new HashMap<>();

    WxrReader(Path file) throws IOException, XMLStreamException {
        input = new PlainXml(Files.newInputStream(file));
        var factory = XMLInputFactory.newInstance();
        // A document type could name files of this machine, or grow without end.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        xml = factory.createXMLStreamReader(input);
    }

    /** The address of the site; known after the first item. */
    String site() {
        return site;
    }

    /** The language that the file names, such as {@code en-GB}; known after the first item. */
    String language() {
        return language;
    }

    /** Whether the file says that WordPress wrote it; known after the first item. */
    boolean isWordPress() {
        return wordPress;
    }

    /** Who writes at the old site. */
    record Author(String name, String email) {
    }

    /** The authors by their logins, as far as the file was read. */
    Map<String, Author> authors() {
        return authors;
    }

    /** The next item; null at the end. Throws when the file is no export, or broken from here on. */
    WxrItem next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type is not allowed");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = xml.getLocalName();
                if (name.equals("item")) {
                    return item();
                }
                if (name.equals("base_blog_url") || name.equals("link") && site.isEmpty()) {
                    site = text().strip();
                } else if (name.equals("language")) {
                    language = text().strip();
                } else if (name.equals("wxr_version")) {
                    wordPress = true;
                } else if (key().equals("wp:author")) {
                    var author = children("author");
                    authors.put(author.getOrDefault("author_login", ""),
                            new Author(author.getOrDefault("author_display_name", ""), author.getOrDefault("author_email", "")));
                }
            }
        }
        return null;
    }

    private WxrItem item() throws XMLStreamException {
        var values = new HashMap<String, String>();
        var terms = new ArrayList<WxrItem.Term>();
        var comments = new ArrayList<WxrItem.Comment>();
        var meta = new LinkedHashMap<String, String>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("item")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (key()) {
                    case "category" -> {
                        var slug = xml.getAttributeValue(null, "nicename");
                        terms.add(new WxrItem.Term(slug == null ? "" : slug, text().strip()));
                    }
                    case "wp:comment" -> comment(comments);
                    case "wp:postmeta" -> {
                        var pair = children("postmeta");
                        meta.put(pair.getOrDefault("meta_key", ""), pair.getOrDefault("meta_value", ""));
                    }
                    case String key -> values.put(key, text());
                }
            }
        }
        return new WxrItem(value(values, "wp:post_id"), value(values, "wp:post_type"), value(values, "title"), value(values, "link"), value(values, "wp:post_name"),
                value(values, "creator"), value(values, "wp:post_date_gmt").replaceFirst("^0000.*", ""), value(values, "wp:status"), value(values, "wp:post_parent"),
                number(value(values, "wp:menu_order")), value(values, "wp:post_password"), values.getOrDefault("content:encoded", ""),
                values.getOrDefault("excerpt:encoded", ""), value(values, "wp:attachment_url"), terms, comments, meta);
    }

    private void comment(ArrayList<WxrItem.Comment> comments) throws XMLStreamException {
        var values = children("comment");
        if (values.getOrDefault("comment_approved", "").equals("1") && values.getOrDefault("comment_type", "").matches("|comment")) {
            comments.add(new WxrItem.Comment(values.getOrDefault("comment_author", ""), values.getOrDefault("comment_date_gmt", ""),
                    values.getOrDefault("comment_content", "")));
        }
    }

    /** The texts of the children of an element, by name; what lies deeper is passed over. */
    private Map<String, String> children(String parent) throws XMLStreamException {
        var values = new HashMap<String, String>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(parent)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = xml.getLocalName();
                values.put(name, text().strip());
            }
        }
        return values;
    }

    /** The name of the element with the short name of its namespace, whatever the file calls that. */
    private String key() {
        var namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        var prefix = namespace.matches(WORDPRESS) ? "wp:" : namespace.matches(WORDPRESS + "excerpt/") ? "excerpt:"
                : namespace.endsWith("/rss/1.0/modules/content/") ? "content:" : "";
        return prefix + xml.getLocalName();
    }

    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() <= LONGEST) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("entities of its own are not allowed");
                default -> { }
            }
        }
        return text.toString();
    }

    private static String value(Map<String, String> values, String key) {
        return values.getOrDefault(key, "").strip();
    }

    private static int number(String text) {
        return text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : 0;
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        xml.close();
        input.close();
    }
}
