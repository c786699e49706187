package org.twinhall.group;

import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;

/** Writing to the network. */
@OpenToAll
public class ContactPage extends LetterPage {

    private static final long serialVersionUID = 1L;

    public ContactPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    Long groupId() {
        return null;
    }

    @Override
    protected IModel<String> title() {
        return message("menu.contact");
    }

    @Override
    protected boolean isListed() {
        return true;
    }
}
