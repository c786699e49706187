package org.twinhall.web.form;

import java.math.BigDecimal;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.convert.IConverter;
import org.apache.wicket.validation.validator.RangeValidator;

/** A decimal number within bounds, written with a point or a comma in any language, in European or Arabic digits; null when nothing is entered. */
public class DecimalField extends Field<BigDecimal, TextField<BigDecimal>> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 30;

    public DecimalField(String id, String key, IModel<BigDecimal> model, long least, long most) {
        this(id, key, model, least, most, 0);
    }

    /** @param places how many digits are shown behind the point at least */
    public DecimalField(String id, String key, IModel<BigDecimal> model, long least, long most, int places) {
        super(id, key, new TextField<>("control", model, BigDecimal.class) {
            private static final long serialVersionUID = 1L;

            @Override
            protected IConverter<?> createConverter(Class<?> type) {
                return new Decimals(places);
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
}
