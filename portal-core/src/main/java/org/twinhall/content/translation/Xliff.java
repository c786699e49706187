package org.twinhall.content.translation;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.twinhall.text.Language;
import org.twinhall.text.SimpleMarkup;

/** A sheet as XLIFF 1.2, the format of translators' programs; texts stand in it as simple markup. */
final class Xliff {

    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";
    private static final int MOST_UNITS = 5000;
    private static final int LONGEST_UNIT = 200_000;

    /** The two sides of a text. */
    record Unit(String source, String target) {
    }

    private Xliff() {
    }

    /** The texts of a sheet by their names: {@code title}, {@code lead}, {@code answer.<name>} and {@code part.<row>}. */
    static Map<String, Unit> units(Sheet sheet) {
        var units = new LinkedHashMap<String, Unit>();
        units.put("title", new Unit(sheet.original().title(), sheet.translation().title()));
        units.put("lead", new Unit(sheet.original().lead(), sheet.translation().lead()));
        sheet.original().fields().forEach((name, answer) ->
                units.put("answer." + name, new Unit(answer, sheet.translation().fields().getOrDefault(name, ""))));
        for (int index = 0; index < sheet.rows().size(); index++) {
            var row = sheet.rows().get(index);
            units.put("part." + index, new Unit(SimpleMarkup.fromHtml(row.now()), SimpleMarkup.fromHtml(row.translation())));
        }
        return units;
    }

    static String write(Sheet sheet) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("xliff");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.2");
            xml.writeStartElement("file");
            xml.writeAttribute("original", sheet.kind() + "/" + sheet.entryId());
            xml.writeAttribute("datatype", "plaintext");
            xml.writeAttribute("source-language", sheet.language().other().tag());
            xml.writeAttribute("target-language", sheet.language().tag());
            xml.writeStartElement("body");
            for (var unit : units(sheet).entrySet()) {
                if (!unit.getValue().source().isEmpty()) {
                    write(xml, unit.getKey(), unit.getValue(), sheet.language());
                }
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, String id, Unit unit, Language language) throws XMLStreamException {
        xml.writeStartElement("trans-unit");
        xml.writeAttribute("id", id);
        xml.writeAttribute("xml:space", "preserve");
        write(xml, "source", unit.source(), language.other());
        if (!unit.target().isEmpty()) {
            write(xml, "target", unit.target(), language);
        }
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, String name, String text, Language language) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("xml:lang", language.tag());
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", ""));
        xml.writeEndElement();
    }

    /**
     * Reads the units of a file.
     *
     * @throws XMLStreamException when it is no XLIFF, or too large
     */
    static Map<String, Unit> read(InputStream file) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        // A document type could name files of this machine, or grow without end.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(file);
        var units = new LinkedHashMap<String, Unit>();
        boolean xliff = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                xliff |= xml.getLocalName().equals("xliff");
                if (xml.getLocalName().equals("trans-unit")) {
                    var id = xml.getAttributeValue(null, "id");
                    units.put(id == null ? "" : id, unit(xml));
                }
            }
            if (units.size() > MOST_UNITS) {
                throw new XMLStreamException("more than " + MOST_UNITS + " units");
            }
        }
        if (!xliff) {
            throw new XMLStreamException("no XLIFF");
        }
        return units;
    }

    private static Unit unit(XMLStreamReader xml) throws XMLStreamException {
        var sides = new LinkedHashMap<String, String>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("trans-unit")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && (xml.getLocalName().equals("source") || xml.getLocalName().equals("target"))) {
                sides.putIfAbsent(xml.getLocalName(), words(xml));
            }
        }
        return new Unit(sides.getOrDefault("source", ""), sides.getOrDefault("target", ""));
    }

    /** The words of an element and of the elements in it. */
    private static String words(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
                default -> { }
            }
            if (words.length() > LONGEST_UNIT) {
                throw new XMLStreamException("a text of more than " + LONGEST_UNIT + " characters");
            }
        }
        return words.toString();
    }
}
