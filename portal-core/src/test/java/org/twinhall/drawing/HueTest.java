package org.twinhall.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HueTest {

    @ParameterizedTest
    @EnumSource
    void threadsStandOutFromTheirGround(Hue hue) {
        assertTrue(contrast(hue.ground(), hue.a()) >= 3, "a: " + contrast(hue.ground(), hue.a()));
        assertTrue(contrast(hue.ground(), hue.b()) >= 3, "b: " + contrast(hue.ground(), hue.b()));
    }

    @Test
    void blackAndWhiteAreTwentyOneApart() {
        assertEquals(21, contrast("#000000", "#ffffff"), 0.01);
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
