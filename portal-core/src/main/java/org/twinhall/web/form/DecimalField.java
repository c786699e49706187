package org.twinhall.web.form;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.convert.ConversionException;
import org.apache.wicket.util.convert.IConverter;
import org.apache.wicket.validation.validator.RangeValidator;

/** A decimal number within bounds, written with a point or a comma in any language; null when nothing is entered. */
public class DecimalField extends Field<BigDecimal, TextField<BigDecimal>> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 30;

    public DecimalField(String id, String key, IModel<BigDecimal> model, long least, long most) {
        super(id, key, new TextField<>("control", model, BigDecimal.class) {
            private static final long serialVersionUID = 1L;

            @Override
            protected IConverter<?> createConverter(Class<?> type) {
                return new Decimals();
            }
        });
        control().add(RangeValidator.range(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
        control().add(AttributeModifier.replace("inputmode", "decimal"), AttributeModifier.replace("dir", "ltr"),
                AttributeModifier.replace("maxlength", LONGEST));
    }

    @Override
    public DecimalField required() {
        super.required();
        return this;
    }

    private static final class Decimals implements IConverter<BigDecimal> {

        private static final long serialVersionUID = 1L;

        @Override
        public BigDecimal convertToObject(String text, Locale locale) {
            var plain = text.strip().replace(',', '.').replace('٫', '.');
            if (!plain.matches("[-+]?\\d{1,10}(\\.\\d{1,15})?")) {
                throw new ConversionException("no decimal number").setSourceValue(text).setTargetType(BigDecimal.class).setConverter(this)
                        .setLocale(locale).setResourceKey("IConverter.Decimal");
            }
            return new BigDecimal(plain);
        }

        @Override
        public String convertToString(BigDecimal value, Locale locale) {
            return value.stripTrailingZeros().toPlainString();
        }
    }
}
