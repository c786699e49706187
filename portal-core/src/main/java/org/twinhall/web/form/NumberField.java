package org.twinhall.web.form;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.validation.validator.RangeValidator;

/** A whole number within bounds; null when nothing is entered. */
public class NumberField extends Field<Integer, TextField<Integer>> {

    private static final long serialVersionUID = 1L;

    public NumberField(String id, String key, IModel<Integer> model, int least, int most) {
        super(id, key, new TextField<>("control", model, Integer.class) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String[] getInputTypes() {
                return new String[] {"number"};
            }
        });
        control().add(RangeValidator.range(least, most));
        control().add(AttributeModifier.replace("min", least), AttributeModifier.replace("max", most));
    }
}
