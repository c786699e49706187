package org.twinhall.search;

import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PublicResource;
import org.twinhall.web.Site;

/**
 * {@code /sitemap.xml}, as in the sitemaps protocol 0.9: each page with its translations. Beyond what one file may hold
 * it is an index of {@code /sitemap.xml?part=1} and so on.
 */
public class SitemapResource extends PublicResource {

    private static final long serialVersionUID = 1L;
    /** Pages in one part; the protocol allows 50,000 addresses, and each page has one for each language. */
    private static final int PART = 50_000 / Language.values().length;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final transient Sitemap sitemap;
    private final transient Site site;

    @Inject
    SitemapResource(Sitemap sitemap, Site site) {
        this.sitemap = sitemap;
        this.site = site;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var asked = attributes.getParameters().get("part").toString("");
        return sitemap.list().map(pages -> new Content("application/xml", file(pages, asked)));
    }

    private String file(List<Map<Language, String>> pages, String asked) {
        int parts = (pages.size() + PART - 1) / PART;
        if (asked.isEmpty()) {
            return parts > 1 ? index(parts) : part(pages);
        }
        if (!(asked.matches("[1-9]\\d{0,5}") && Integer.parseInt(asked) <= parts)) {
            throw PortalPage.notFound();
        }
        return part(pages.stream().skip((Integer.parseInt(asked) - 1L) * PART).limit(PART).toList());
    }

    private String index(int parts) {
        return write(xml -> {
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "sitemapindex");
            xml.writeDefaultNamespace(NAMESPACE);
            for (int part = 1; part <= parts; part++) {
                xml.writeStartElement(NAMESPACE, "sitemap");
                element(xml, "loc", site.address("/sitemap.xml?part=" + part));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    private String part(List<Map<Language, String>> pages) {
        return write(xml -> {
            xml.setDefaultNamespace(NAMESPACE);
            xml.setPrefix("xhtml", XHTML);
            xml.writeStartElement(NAMESPACE, "urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xhtml", XHTML);
            for (var page : pages) {
                for (var language : page.keySet()) {
                    page(xml, page, language);
                }
            }
            xml.writeEndElement();
        });
    }

    private void page(XMLStreamWriter xml, Map<Language, String> page, Language language) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "url");
        element(xml, "loc", site.address(page.get(language)));
        if (page.size() > 1) {
            for (var other : page.entrySet()) {
                alternate(xml, other.getKey().tag(), other.getValue());
            }
            alternate(xml, "x-default", page.get(Language.ENGLISH));
        }
        xml.writeEndElement();
    }

    private void alternate(XMLStreamWriter xml, String language, String path) throws XMLStreamException {
        xml.writeEmptyElement(XHTML, "link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", site.address(path));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @FunctionalInterface
    private interface Writing {

        void on(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String write(Writing writing) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            writing.on(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
