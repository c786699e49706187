package org.twinhall.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WxrReaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"http://wordpress.org/export/1.0/", "http://wordpress.org/export/1.1/", "http://wordpress.org/export/1.2/", "https://wordpress.org/export/1.2/"})
    void everyVersionIsRead(String namespace) throws Exception {
        var file = write("<rss xmlns:x=\"" + namespace + "\" xmlns:c=\"http://purl.org/rss/1.0/modules/content/\"><channel><language>ar</language><x:wxr_version>1</x:wxr_version>"
                + "<x:base_blog_url>https://old.example</x:base_blog_url><item><title>One\u000b</title><x:post_id>5</x:post_id><x:post_type>post</x:post_type>"
                + "<c:encoded><![CDATA[Text]]></c:encoded></item></channel></rss>");
        try (var reader = new WxrReader(file)) {
            var item = reader.next();
            assertEquals("5 post One Text", item.id() + " " + item.type() + " " + item.title() + " " + item.content());
            assertEquals("https://old.example ar true", reader.site() + " " + reader.language() + " " + reader.isWordPress());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<rss><channel><item><title>Cut",
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>",
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\"><rss><channel></channel></rss>"})
    void brokenAndHostileFilesAreRefused(String text) throws Exception {
        var file = write(text);
        assertThrows(XMLStreamException.class, () -> {
            try (var reader = new WxrReader(file)) {
                while (reader.next() != null) {
                    continue;
                }
            }
        });
    }

    @Test
    void anItemThatIsTooLongIsCutWhereItsReaderCanTell() throws Exception {
        var file = write("<rss xmlns:c=\"http://purl.org/rss/1.0/modules/content/\"><channel><item><c:encoded>" + "x".repeat(WxrReader.LONGEST + 1_000_000)
                + "</c:encoded></item><item><title>Next</title></item></channel></rss>");
        try (var reader = new WxrReader(file)) {
            var huge = reader.next().content().length();
            assertTrue(huge > WxrReader.LONGEST && huge < WxrReader.LONGEST + 1_000_000, "kept " + huge);
            assertEquals("Next", reader.next().title());
        }
    }

    private Path write(String text) throws java.io.IOException {
        return Files.write(folder.resolve("export.xml"), text.getBytes(StandardCharsets.UTF_8));
    }
}
