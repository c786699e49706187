package org.twinhall.web.form;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.convert.ConversionException;
import org.apache.wicket.util.convert.IConverter;

/** A local date and time, to the minute; null when nothing is entered. Browsers show their own calendar, others take {@code 2026-05-31T18:30}. */
public class WhenField extends Field<LocalDateTime, TextField<LocalDateTime>> {

    private static final long serialVersionUID = 1L;

    public WhenField(String id, String key, IModel<LocalDateTime> model) {
        super(id, key, new TextField<>("control", model, LocalDateTime.class) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String[] getInputTypes() {
                return new String[] {"datetime-local"};
            }

            @Override
            protected IConverter<?> createConverter(Class<?> type) {
                return new Moments();
            }
        });
    }

    private static final class Moments implements IConverter<LocalDateTime> {

        private static final long serialVersionUID = 1L;

        @Override
        public LocalDateTime convertToObject(String value, Locale locale) {
            try {
                return LocalDateTime.parse(value);
            } catch (DateTimeParseException e) {
                throw new ConversionException(e).setResourceKey("WhenField");
            }
        }

        @Override
        public String convertToString(LocalDateTime value, Locale locale) {
            return value.truncatedTo(java.time.temporal.ChronoUnit.MINUTES).toString();
        }
    }
}
