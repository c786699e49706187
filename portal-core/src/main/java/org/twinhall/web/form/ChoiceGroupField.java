package org.twinhall.web.form;

import java.util.Collection;
import java.util.List;
import org.apache.wicket.markup.html.form.CheckBoxMultipleChoice;
import org.apache.wicket.markup.html.form.IChoiceRenderer;
import org.apache.wicket.model.IModel;
import org.danekja.java.util.function.serializable.SerializableFunction;

/** Any number of several choices, each with a box to tick. */
public class ChoiceGroupField<T> extends Field<Collection<T>, CheckBoxMultipleChoice<T>> {

    private static final long serialVersionUID = 1L;

    public ChoiceGroupField(String id, String key, IModel<Collection<T>> model, IModel<List<T>> choices,
                            IChoiceRenderer<? super T> renderer) {
        super(id, key, new Boxes<>(model, choices, renderer));
    }

    /** Shows markup before each choice, such as a picture of it; whoever gives it escapes what is not markup. */
    public ChoiceGroupField<T> shown(SerializableFunction<T, String> markup) {
        ((Boxes<T>) control()).markup = markup;
        return this;
    }

    private static final class Boxes<T> extends CheckBoxMultipleChoice<T> {

        private static final long serialVersionUID = 1L;

        private SerializableFunction<T, String> markup = choice -> "";

        Boxes(IModel<Collection<T>> model, IModel<List<T>> choices, IChoiceRenderer<? super T> renderer) {
            super("control", model, choices, renderer);
            setSuffix("</span>");
        }

        @Override
        protected String getPrefix(int index, T choice) {
            return "<span class=\"check\">" + markup.apply(choice);
        }
    }

    @Override
    protected boolean isGroup() {
        return true;
    }
}
