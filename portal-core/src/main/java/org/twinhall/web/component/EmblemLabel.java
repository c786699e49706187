package org.twinhall.web.component;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.model.IModel;
import org.twinhall.drawing.Emblem;

/** The stitched emblem of a name, as decoration beside it. */
public class EmblemLabel extends WebComponent {

    private static final long serialVersionUID = 1L;

    private final transient IModel<String> name;

    public EmblemLabel(String id, IModel<String> name) {
        super(id);
        this.name = name;
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        replaceComponentTagBody(markup, openTag, Emblem.of(name.getObject()).svg(null));
    }
}
