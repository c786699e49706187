package org.twinhall.admin;

import java.util.function.Predicate;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.feedback.FeedbackMessage;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.validation.IValidatable;
import org.apache.wicket.validation.ValidationError;

/** One setting: its words come from the feature that declared it, so they are given and not looked up. */
final class SettingField extends Panel {

    private static final long serialVersionUID = 1L;

    private final TextField<String> control;
    private final String label;
    private final String help;

    SettingField(String id, String label, String help, IModel<String> value, Predicate<String> valid) {
        super(id);
        this.label = label;
        this.help = help;
        control = new TextField<>("control", value, String.class);
        control.setConvertEmptyInputStringToNull(false);
        control.setMarkupId(id).setOutputMarkupId(true);
        control.add((IValidatable<String> entered) -> {
            if (!valid.test(entered.getValue())) {
                entered.error(new ValidationError(getString("settings.invalid")));
            }
        });
        setRenderBodyOnly(true);
    }

    String value() {
        return control.getModelObject();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var name = new WebMarkupContainer("label");
        name.add(AttributeModifier.replace("for", control.getMarkupId()));
        name.add(new Label("text", label).setRenderBodyOnly(true));
        add(name);
        add(new Label("help", help).setVisible(!help.isEmpty()));
        add(new Label("error", (IModel<String>) this::error) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(control.hasErrorMessage());
            }
        }.setMarkupId(getId() + "-error").setOutputMarkupId(true));
        control.add(AttributeModifier.replace("aria-invalid", (IModel<String>) () -> control.hasErrorMessage() ? "true" : null),
                AttributeModifier.replace("aria-describedby", (IModel<String>) () -> control.hasErrorMessage() ? getId() + "-error" : null));
        add(control);
    }

    private String error() {
        var message = control.getFeedbackMessages().first(FeedbackMessage.ERROR);
        return message == null ? "" : String.valueOf(message.getMessage());
    }
}
