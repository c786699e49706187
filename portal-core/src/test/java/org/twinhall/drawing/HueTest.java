package org.twinhall.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HueTest {

    private static final Pattern RULE = Pattern.compile(
            "\\.(emblem-hue-\\d) \\.emblem-(ground|a|b) \\{ color: (#[0-9a-f]{6}); }");

    @ParameterizedTest
    @EnumSource
    void threadsStandOutFromTheirGround(Hue hue) {
        assertTrue(contrast(hue.ground(), hue.a()) >= 3, "a: " + contrast(hue.ground(), hue.a()));
        assertTrue(contrast(hue.ground(), hue.b()) >= 3, "b: " + contrast(hue.ground(), hue.b()));
    }

    @ParameterizedTest
    @EnumSource
    void styleSheetSaysTheSame(Hue hue) throws Exception {
        var light = colours(styleSheet().split("prefers-color-scheme: dark")[0]);
        assertEquals(hue.ground().toLowerCase(), light.get(hue.cssClass() + " ground"));
        assertEquals(hue.a().toLowerCase(), light.get(hue.cssClass() + " a"));
        assertEquals(hue.b().toLowerCase(), light.get(hue.cssClass() + " b"));
    }

    @ParameterizedTest
    @EnumSource
    void threadsStandOutInTheDarkToo(Hue hue) throws Exception {
        var colours = colours(styleSheet());
        var ground = colours.get(hue.cssClass() + " ground");
        assertTrue(contrast(ground, colours.get(hue.cssClass() + " a")) >= 3);
        assertTrue(contrast(ground, colours.get(hue.cssClass() + " b")) >= 3);
    }

    @Test
    void blackAndWhiteAreTwentyOneApart() {
        assertEquals(21, contrast("#000000", "#ffffff"), 0.01);
    }

    /** Later rules win, as in a browser. */
    private static Map<String, String> colours(String css) {
        var colours = new HashMap<String, String>();
        RULE.matcher(css).results().forEach(rule -> colours.put(rule.group(1) + " " + rule.group(2), rule.group(3)));
        return colours;
    }

    private static String styleSheet() throws Exception {
        try (var css = Hue.class.getResourceAsStream("drawing.css")) {
            assertNotNull(css);
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The contrast of two colours as WCAG 2 reckons it. */
    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
