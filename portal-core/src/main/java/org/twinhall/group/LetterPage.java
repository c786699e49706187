package org.twinhall.group;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.web.PortalPage;

/** A page with the form for a letter; after it was sent the page says so instead. */
@OpenToAll
abstract class LetterPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    LetterPage(PageParameters parameters) {
        super(parameters);
    }

    /** The group that is written to; null for the network. */
    abstract Long groupId();

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", title()));
        add(new Label("lead", message(groupId() == null ? "letter.lead.network" : "letter.lead.group")));
        add(new LetterForm("form", groupId()).setVisible(getPageParameters().get("done").isEmpty()));
    }
}
