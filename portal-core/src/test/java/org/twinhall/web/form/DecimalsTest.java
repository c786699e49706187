package org.twinhall.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.wicket.util.convert.ConversionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    private final Decimals decimals = new Decimals(2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12.5 | 12.5", " 12,50 | 12.50", "١٢٫٥٠ | 12.50", "-٣ | -3", "۱۲.۵ | 12.5"})
    void aNumberIsReadAsItIsWritten(String written, BigDecimal number) {
        assertEquals(number, decimals.convertToObject(written, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 50", "1e5", "12.", "twelve", "1,234.50"})
    void whatMayBeMeantOtherwiseIsNoNumber(String written) {
        assertThrows(ConversionException.class, () -> decimals.convertToObject(written, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.50", "12, 12.00", "1200, 1200.00", "0.125, 0.125"})
    void anAmountIsShownWithItsHundredths(BigDecimal number, String written) {
        assertEquals(written, decimals.convertToString(number, Locale.ENGLISH));
    }
}
