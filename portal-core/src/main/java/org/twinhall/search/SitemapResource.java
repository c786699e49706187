package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.twinhall.text.Language;
import org.twinhall.web.Site;

/**
 * {@code /sitemap.xml}, as in the sitemaps protocol 0.9: each page with its translations. Beyond what one file may hold
 * it is an index of {@code /sitemap.xml?part=1} and so on.
 */
public class SitemapResource extends AbstractResource {

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
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        var pages = sitemap.list();
        var asked = attributes.getParameters().get("part").toString("");
        if (pages.isEmpty()) {
            response.setError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return response;
        }
        int parts = (pages.get().size() + PART - 1) / PART;
        if (!asked.isEmpty() && !(asked.matches("[1-9]\\d{0,5}") && Integer.parseInt(asked) <= parts)) {
            response.setError(HttpServletResponse.SC_NOT_FOUND);
            return response;
        }
        var text = asked.isEmpty() && parts > 1 ? index(parts)
                : part(pages.get().stream().skip(asked.isEmpty() ? 0 : (Integer.parseInt(asked) - 1L) * PART).limit(PART).toList());
        response.setContentType("application/xml; charset=utf-8");
        response.setCacheDuration(Duration.ofHours(1));
        response.setCacheScope(WebResponse.CacheScope.PUBLIC);
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes target) {
                target.getResponse().write(text);
            }
        });
        return response;
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
