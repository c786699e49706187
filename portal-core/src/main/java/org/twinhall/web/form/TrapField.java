package org.twinhall.web.form;

import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.Model;

/**
 * A field that people do not see, in a form that is open to everybody: machines fill in everything.
 *
 * <p>The markup gives it a name that invites them. Whoever fell in is told what everybody is told, and nothing is done.
 */
public final class TrapField extends HiddenField<String> {

    private static final long serialVersionUID = 1L;

    public TrapField(String id) {
        super(id, Model.of(""), String.class);
        setConvertEmptyInputStringToNull(false);
    }

    /** Whether a machine filled it in. */
    public boolean caught() {
        var typed = getModelObject();
        return typed != null && !typed.isEmpty();
    }
}
