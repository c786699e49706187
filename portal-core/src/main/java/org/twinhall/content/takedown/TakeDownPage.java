package org.twinhall.content.takedown;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.web.PortalPage;

/** Where anybody asks that a picture is no longer shown. The address says which: {@code ?picture=7&page=/en/news/...}. */
@OpenToAll
public class TakeDownPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TakeDownService service;

    public TakeDownPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", title()));
        var ids = getPageParameters().getValues("picture").stream().map(Object::toString).filter(id -> id.matches("[1-9]\\d{0,17}"))
                .limit(TakeDownForm.MOST).map(Long::valueOf).toList();
        var page = getPageParameters().get("page").toString("");
        add(new TakeDownForm("form", service.listSeen(ids), page.matches("/[^\\s]{0,250}") ? page : "")
                .setVisible(getPageParameters().get("done").isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return message("takeDown.title");
    }
}
