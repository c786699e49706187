package org.twinhall.web.form;

import java.util.Collection;
import java.util.List;
import org.apache.wicket.markup.html.form.CheckBoxMultipleChoice;
import org.apache.wicket.markup.html.form.IChoiceRenderer;
import org.apache.wicket.model.IModel;

/** Any number of several choices, each with a box to tick. */
public class ChoiceGroupField<T> extends Field<Collection<T>, CheckBoxMultipleChoice<T>> {

    private static final long serialVersionUID = 1L;

    public ChoiceGroupField(String id, String key, IModel<Collection<T>> model, IModel<List<T>> choices,
                            IChoiceRenderer<? super T> renderer) {
        super(id, key, control(model, choices, renderer));
    }

    private static <T> CheckBoxMultipleChoice<T> control(IModel<Collection<T>> model, IModel<List<T>> choices,
                                                         IChoiceRenderer<? super T> renderer) {
        var control = new CheckBoxMultipleChoice<>("control", model, choices, renderer);
        control.setPrefix("<span class=\"check\">");
        control.setSuffix("</span>");
        return control;
    }

    @Override
    protected boolean isGroup() {
        return true;
    }
}
