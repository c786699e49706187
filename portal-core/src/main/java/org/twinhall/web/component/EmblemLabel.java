package org.twinhall.web.component;

import jakarta.inject.Inject;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.model.IModel;

/** The stitched emblem of a name, or of two names that are linked, as decoration beside them. */
public class EmblemLabel extends WebComponent {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmblemCache cache;

    private final transient IModel<String> name;
    private final transient IModel<String> partner;

    public EmblemLabel(String id, IModel<String> name) {
        this(id, name, null);
    }

    /** The emblem of a link: a half of each name's. */
    public EmblemLabel(String id, IModel<String> name, IModel<String> partner) {
        super(id);
        this.name = name;
        this.partner = partner;
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        replaceComponentTagBody(markup, openTag, partner == null ? cache.svg(name.getObject()) : cache.svg(name.getObject(), partner.getObject()));
    }
}
