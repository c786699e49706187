package org.twinhall.web.form;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.validation.IValidatable;
import org.apache.wicket.validation.validator.EmailAddressValidator;
import org.apache.wicket.validation.validator.StringValidator;

/** One line of text; an empty line is the empty text, never null. */
public class LineField extends Field<String, TextField<String>> {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the field.
     *
     * @param longest most characters
     */
    public LineField(String id, String key, IModel<String> model, int longest) {
        super(id, key, control(model, longest));
    }

    private static TextField<String> control(IModel<String> model, int longest) {
        var control = new TextField<>("control", model, String.class);
        control.setConvertEmptyInputStringToNull(false);
        control.add(StringValidator.maximumLength(longest));
        control.add(AttributeModifier.replace("maxlength", longest));
        return control;
    }

    @Override
    public LineField required() {
        super.required();
        return this;
    }

    /** An e-mail address; whether it may be left out says {@link #required}. */
    public LineField email() {
        control().add((IValidatable<String> entered) -> {
            if (!entered.getValue().isEmpty()) {
                EmailAddressValidator.getInstance().validate(entered);
            }
        });
        return attribute("type", "email").attribute("dir", "ltr");
    }

    /** An http or https address. */
    public LineField address() {
        control().add(new WebAddressValidator());
        return attribute("type", "url").attribute("dir", "ltr");
    }

    /** What browsers may fill in, such as {@code email} or {@code name}. */
    public LineField autocomplete(String what) {
        return attribute("autocomplete", what);
    }

    /** An attribute of the control. */
    public LineField attribute(String name, String value) {
        control().add(AttributeModifier.replace(name, value));
        return this;
    }
}
