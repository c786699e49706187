package org.twinhall.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/**
 * Says once that something was done, after the redirect that follows a form: the address carries {@code ?done=<key>},
 * and the text is the bundle's {@code done.<key>} beside the page. An unknown key says nothing.
 */
final class NoticePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Texts texts;

    NoticePanel(String id) {
        super(id);
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var done = getPage().getPageParameters().get("done").toString("");
        var key = "done." + done;
        boolean known = done.matches("[a-zA-Z.]{1,60}") && texts.has(getPage().getClass(), key, getLocale());
        add(new Label("text", known ? texts.get(getPage().getClass(), key, getLocale()) : ""));
        setVisible(known);
    }
}
