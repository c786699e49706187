package org.twinhall.web.component;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.apache.wicket.model.IModel;
import org.twinhall.text.SafeHtml;

/** User text as HTML; takes nothing but {@link SafeHtml}. */
public class HtmlLabel extends WebComponent {

    private static final long serialVersionUID = 1L;

    private final transient IModel<SafeHtml> html;

    public HtmlLabel(String id, IModel<SafeHtml> html) {
        super(id);
        this.html = html;
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        replaceComponentTagBody(markup, openTag, html.getObject().html());
    }
}
