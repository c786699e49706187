package org.twinhall.admin;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.feedback.FeedbackMessage;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.IChoiceRenderer;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.validation.IValidatable;
import org.apache.wicket.validation.ValidationError;
import org.twinhall.settings.SettingKey;

/** One setting: its words come from the feature that declared it, so they are given and not looked up. */
final class SettingField extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient SettingKey<?> key;
    private final FormComponent<String> control;
    private final String label;
    private final String help;

    SettingField(String id, SettingKey<?> key, String label, String help, IModel<String> value) {
        super(id);
        this.key = key;
        this.label = label;
        this.help = help;
        control = key.kind() == SettingKey.Kind.FLAG ? choice(value) : line(value);
        control.setMarkupId(id).setOutputMarkupId(true);
        control.setLabel(() -> label);
        control.add((IValidatable<String> entered) -> {
            if (!key.accepts(entered.getValue())) {
                entered.error(new ValidationError(expected()));
            }
        });
        setRenderBodyOnly(true);
    }

    private TextField<String> line(IModel<String> value) {
        var line = new TextField<>("line", value, String.class);
        line.setConvertEmptyInputStringToNull(false);
        if (key.kind() == SettingKey.Kind.NUMBER) {
            line.add(AttributeModifier.replace("inputmode", "numeric"), AttributeModifier.replace("dir", "ltr"));
        }
        return line;
    }

    private DropDownChoice<String> choice(IModel<String> value) {
        var choice = new DropDownChoice<>("choice", value, List.of("true", "false"), new IChoiceRenderer<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(String answer) {
                return getString("settings." + answer);
            }

            @Override
            public String getIdValue(String answer, int index) {
                return answer;
            }
        });
        choice.setNullValid(false).setRequired(true);
        return choice;
    }

    private String expected() {
        return getString("settings.expected." + key.kind()).replace("${least}", Integer.toString(key.least()))
                .replace("${most}", Integer.toString(key.most()));
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
        add(new WebMarkupContainer(control.getId().equals("line") ? "choice" : "line").setVisible(false));
    }

    private String error() {
        var message = control.getFeedbackMessages().first(FeedbackMessage.ERROR);
        return message == null ? "" : String.valueOf(message.getMessage());
    }
}
