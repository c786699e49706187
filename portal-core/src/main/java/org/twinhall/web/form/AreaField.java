package org.twinhall.web.form;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.model.IModel;
import org.apache.wicket.validation.validator.StringValidator;

/** Several lines of text; nothing entered is the empty text, never null. */
public class AreaField extends Field<String, TextArea<String>> {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the field.
     *
     * @param longest most characters
     * @param rows    lines shown at first
     */
    public AreaField(String id, String key, IModel<String> model, int longest, int rows) {
        super(id, key, control(model, longest, rows));
    }

    private static TextArea<String> control(IModel<String> model, int longest, int rows) {
        var control = new TextArea<>("control", model);
        control.setType(String.class);
        control.setConvertEmptyInputStringToNull(false);
        control.add(StringValidator.maximumLength(longest));
        control.add(AttributeModifier.replace("rows", rows));
        return control;
    }

    @Override
    public AreaField required() {
        super.required();
        return this;
    }

    /** An attribute of the control. */
    public AreaField attribute(String name, String value) {
        control().add(AttributeModifier.replace(name, value));
        return this;
    }
}
