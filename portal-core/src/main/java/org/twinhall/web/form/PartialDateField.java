package org.twinhall.web.form;

import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.convert.ConversionException;
import org.apache.wicket.util.convert.IConverter;
import org.twinhall.text.PartialDate;

/** A date as far as it is known: a day, a month, a year, "by" a year; nothing entered is not known. */
public class PartialDateField extends Field<PartialDate, TextField<PartialDate>> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20;

    public PartialDateField(String id, String key, IModel<PartialDate> model) {
        super(id, key, new TextField<>("control", model, PartialDate.class) {
            private static final long serialVersionUID = 1L;

            @Override
            protected IConverter<?> createConverter(Class<?> type) {
                return new PartialDates();
            }
        });
        control().add(AttributeModifier.replace("maxlength", LONGEST), AttributeModifier.replace("dir", "auto"),
                AttributeModifier.replace("autocomplete", "off"));
    }

    /** What was entered. */
    public PartialDate date() {
        return value() == null ? PartialDate.UNKNOWN : value();
    }

    private static final class PartialDates implements IConverter<PartialDate> {

        private static final long serialVersionUID = 1L;

        @Override
        public PartialDate convertToObject(String value, Locale locale) {
            return PartialDate.read(value).orElseThrow(() -> new ConversionException("no date").setResourceKey("PartialDateField"));
        }

        @Override
        public String convertToString(PartialDate value, Locale locale) {
            return value.code();
        }
    }
}
