package org.twinhall.web.form;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.wicket.util.convert.ConversionException;
import org.apache.wicket.util.convert.IConverter;

/** Reads decimal numbers as people write them, and writes them with a point and European digits. */
final class Decimals implements IConverter<BigDecimal> {

    private static final long serialVersionUID = 1L;

    private final int places;

    /** @param places how many digits are written behind the point at least */
    Decimals(int places) {
        this.places = places;
    }

    @Override
    public BigDecimal convertToObject(String text, Locale locale) {
        var plain = new StringBuilder();
        text.strip().replace(',', '.').replace('٫', '.').codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c).forEach(plain::appendCodePoint);
        if (!plain.toString().matches("[-+]?\\d{1,10}(\\.\\d{1,15})?")) {
            throw new ConversionException("no decimal number").setSourceValue(text).setTargetType(BigDecimal.class).setConverter(this)
                    .setLocale(locale).setResourceKey("IConverter.Decimal");
        }
        return new BigDecimal(plain.toString());
    }

    @Override
    public String convertToString(BigDecimal value, Locale locale) {
        var shortest = value.stripTrailingZeros();
        return shortest.setScale(Math.max(places, shortest.scale())).toPlainString();
    }
}
