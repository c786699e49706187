package org.twinhall.web.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.convert.ConversionException;
import org.apache.wicket.util.convert.IConverter;

/** A day; null when nothing is entered. Browsers show their own calendar, others take {@code 2026-05-31}. */
public class DateField extends Field<LocalDate, TextField<LocalDate>> {

    private static final long serialVersionUID = 1L;

    public DateField(String id, String key, IModel<LocalDate> model) {
        super(id, key, new TextField<>("control", model, LocalDate.class) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String[] getInputTypes() {
                return new String[] {"date"};
            }

            @Override
            protected IConverter<?> createConverter(Class<?> type) {
                return new Days();
            }
        });
    }

    private static final class Days implements IConverter<LocalDate> {

        private static final long serialVersionUID = 1L;

        @Override
        public LocalDate convertToObject(String value, Locale locale) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new ConversionException(e).setResourceKey("DateField");
            }
        }

        @Override
        public String convertToString(LocalDate value, Locale locale) {
            return value.toString();
        }
    }
}
