package org.twinhall.web.form;

import java.util.List;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.IChoiceRenderer;
import org.apache.wicket.model.IModel;

/** One of several choices, in a list that opens. */
public class SelectField<T> extends Field<T, DropDownChoice<T>> {

    private static final long serialVersionUID = 1L;

    public SelectField(String id, String key, IModel<T> model, IModel<List<T>> choices, IChoiceRenderer<? super T> renderer) {
        super(id, key, new DropDownChoice<>("control", model, choices, renderer));
    }

    /** "Nothing chosen" stays a choice. */
    public SelectField<T> nullable() {
        control().setNullValid(true);
        return this;
    }

    @Override
    public SelectField<T> required() {
        super.required();
        return this;
    }
}
