package org.twinhall.web.form;

import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.validation.IFormValidator;
import org.danekja.java.misc.serializable.SerializableRunnable;

/** A check of what several fields say together: it tells what is wrong at the field where it is mended. */
public final class FieldsCheck implements IFormValidator {

    private static final long serialVersionUID = 1L;

    private final SerializableRunnable check;

    /** @param check reads the converted input of the fields, and calls {@code error} at one of them; runs also when single fields have errors */
    public FieldsCheck(SerializableRunnable check) {
        this.check = check;
    }

    @Override
    public FormComponent<?>[] getDependentFormComponents() {
        return null;
    }

    @Override
    public void validate(Form<?> form) {
        check.run();
    }
}
