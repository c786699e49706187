package org.twinhall.web.form;

import org.apache.wicket.markup.html.form.StatelessForm;
import org.danekja.java.util.function.serializable.SerializableConsumer;

/** A form that does one thing when all that was entered is valid. */
public final class VerbForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<VerbForm> verb;

    /** @param verb gets the form, to say there why it is refused */
    public VerbForm(String id, SerializableConsumer<VerbForm> verb) {
        super(id);
        this.verb = verb;
    }

    @Override
    protected void onSubmit() {
        verb.accept(this);
    }
}
