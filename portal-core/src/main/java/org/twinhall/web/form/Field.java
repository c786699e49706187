package org.twinhall.web.form;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.ClassAttributeModifier;
import org.apache.wicket.feedback.FeedbackMessage;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.web.Texts;

/**
 * A control with its label, help and error. Its component id is also the control's id in the page and its name when posted.
 *
 * @param <T> what is entered
 * @param <C> the control
 */
public abstract class Field<T, C extends FormComponent<T>> extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Texts texts;

    private final String key;
    private final C control;
    private String ownLabel;
    private String ownHelp;
    private boolean mayBeNeeded;

    /**
     * Makes the field.
     *
     * @param key     bundle key of the label; {@code key.help} is the help
     * @param control the control, with the id {@code control}
     */
    protected Field(String id, String key, C control) {
        super(id);
        this.key = key;
        this.control = control;
        control.setMarkupId(id).setOutputMarkupId(true);
        control.setLabel(this::labelText);
    }

    /** What the label says; another text where it is about something that no bundle knows. */
    protected String labelText() {
        return ownLabel == null ? getString(key) : ownLabel;
    }

    /** Says these words, which no bundle knows; an empty help is none. */
    public Field<T, C> worded(String label, String help) {
        ownLabel = label;
        ownHelp = help;
        return this;
    }

    /** Does not say that it may be left out: whether it may, other fields decide. */
    public Field<T, C> neededSometimes() {
        mayBeNeeded = true;
        return this;
    }

    /** Nothing may be left out. */
    public Field<T, C> required() {
        control.setRequired(true);
        return this;
    }

    /** The control, for validators and messages: {@code field.control().error("...")}. */
    public final C control() {
        return control;
    }

    /** What was entered and accepted. */
    public final T value() {
        return control.getModelObject();
    }

    /** Whether the label belongs to one control; a group of controls is a fieldset with a legend instead. */
    protected boolean isGroup() {
        return false;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        add(new TransparentWebMarkupContainer("field").add(new ClassAttributeModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            protected java.util.Set<String> update(java.util.Set<String> classes) {
                if (hasError()) {
                    classes.add("has-error");
                }
                return classes;
            }
        }));
        var label = new WebMarkupContainer("label");
        if (!isGroup()) {
            label.add(AttributeModifier.replace("for", control.getMarkupId()));
        }
        label.add(new Label("text", labelText()));
        label.add(new WebMarkupContainer("optional").setVisible(!control.isRequired() && !mayBeNeeded && showsOptional()));
        add(label);
        add(new Label("help", helpText()).setVisible(hasHelp()).setMarkupId(control.getMarkupId() + "-help")
                .setOutputMarkupId(true));
        var error = new WebMarkupContainer("error") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(hasError());
            }
        };
        error.add(new Label("message", (IModel<String>) this::errorText));
        error.setMarkupId(control.getMarkupId() + "-error").setOutputMarkupId(true);
        add(error);
        add(control);
        control.add(AttributeModifier.replace("aria-describedby", (IModel<String>) this::describedBy));
        control.add(AttributeModifier.replace("aria-invalid", (IModel<String>) () -> hasError() ? "true" : null));
    }

    /** Whether "(optional)" is said when the field is not required. */
    protected boolean showsOptional() {
        return true;
    }

    private String helpText() {
        return ownHelp != null ? ownHelp : hasHelp() ? getString(key + ".help") : "";
    }

    private boolean hasHelp() {
        return ownHelp != null ? !ownHelp.isEmpty() : texts.has(getPage().getClass(), key + ".help", getLocale()) || getString(key + ".help", null, "").length() > 0;
    }

    private boolean hasError() {
        return control.hasErrorMessage();
    }

    private String errorText() {
        var message = control.getFeedbackMessages().first(FeedbackMessage.ERROR);
        return message == null ? "" : String.valueOf(message.getMessage());
    }

    private String describedBy() {
        var ids = Stream.of(hasHelp() ? control.getMarkupId() + "-help" : "", hasError() ? control.getMarkupId() + "-error" : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
