package org.twinhall.web.form;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.model.IModel;

/** Yes or no. */
public class CheckField extends Panel {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final CheckBox control;

    public CheckField(String id, String key, IModel<Boolean> model) {
        super(id);
        this.key = key;
        control = new CheckBox("control", model);
        control.setMarkupId(id).setOutputMarkupId(true);
        control.setLabel(() -> getString(key));
    }

    public CheckBox control() {
        return control;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        add(control);
        var label = new WebMarkupContainer("label");
        label.add(AttributeModifier.replace("for", control.getMarkupId()));
        label.add(new Label("text", getString(key)));
        var help = getString(key + ".help", null, "");
        label.add(new Label("help", help).setVisible(!help.isEmpty()));
        add(label);
    }
}
