package org.twinhall.hello;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** The phrase book on the dashboard: how many phrases, and which is shown. */
public class PhraseBookPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Phrases phrases;

    public PhraseBookPanel(String id, IModel<String> nothing) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        add(new PlainPageLink("book", PhraseListPage.class));
        add(new Label("count", phrases.count()));
        add(new Label("shown", phrases.findShown().map(phrase -> phrase.in(language)).orElse("–")));
    }
}
