package org.twinhall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    /** Each process lays unordered maps out otherwise, and all nodes must tell the same page by the same tag. */
    @Test
    void whatHasNoOrderIsWrittenByItsKeys() {
        assertEquals("""
                {
                  "@type": "Organization",
                  "description": "Groups",
                  "name": "Network",
                  "sameAs": [
                    "https://example.org/"
                  ],
                  "url": "/en"
                }
                """, new Json().write(Map.of("url", "/en", "name", "Network", "@type", "Organization", "sameAs", List.of("https://example.org/"), "description", "Groups")));
    }

    @Test
    void whatHasAnOrderKeepsIt() {
        var ordered = new LinkedHashMap<String, Object>();
        ordered.put("second", 2);
        ordered.put("first", true);
        assertEquals("{\n  \"second\": 2,\n  \"first\": true\n}\n", new Json().write(ordered));
    }
}
