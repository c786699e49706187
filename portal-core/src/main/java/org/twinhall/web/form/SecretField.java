package org.twinhall.web.form;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.PasswordTextField;
import org.apache.wicket.model.IModel;

/** A password; never shown again, required unless said otherwise. */
public class SecretField extends Field<String, PasswordTextField> {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the field.
     *
     * @param autocomplete {@code current-password} or {@code new-password}
     */
    public SecretField(String id, String key, IModel<String> model, String autocomplete) {
        super(id, key, new PasswordTextField("control", model));
        control().add(AttributeModifier.replace("autocomplete", autocomplete));
        control().add(AttributeModifier.replace("maxlength", 200));
    }
}
