package org.twinhall.content.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.content.Wording;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.SimpleMarkup;

class XliffTest {

    @Test
    void whatIsWrittenIsReadAgain() throws XMLStreamException {
        var original = new Wording("Bread & <oil>", "Lead", SimpleMarkup.toHtml("One\n\n- two\n- three"), Map.of("who", "Ten people"));
        var translation = new Wording("خبز وزيت", "", SimpleMarkup.toHtml("واحد"), Map.of());
        var rows = TranslationService.rows(original.body(), original.body(), translation.body(), "1,0");
        var sheet = new Sheet(7, 8, "NEWS", Language.ARABIC, 1, 1, 1, original, original, translation, false, rows);
        var read = read(Xliff.write(sheet));
        assertEquals(List.of("title", "lead", "answer.who", "part.0", "part.1"), List.copyOf(read.keySet()));
        assertEquals(new Xliff.Unit("Bread & <oil>", "خبز وزيت"), read.get("title"));
        assertEquals(new Xliff.Unit("- two\n- three", ""), read.get("part.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<html></html>", "<xliff><file>",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xliff><trans-unit id=\"title\"><source>&b;</source></trans-unit></xliff>",
        "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><xliff><trans-unit id=\"title\"><target>&f;</target></trans-unit></xliff>"})
    void whatIsNoTranslationIsRefused(String file) {
        assertThrows(XMLStreamException.class, () -> read(file));
    }

    private static Map<String, Xliff.Unit> read(String file) throws XMLStreamException {
        return Xliff.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
