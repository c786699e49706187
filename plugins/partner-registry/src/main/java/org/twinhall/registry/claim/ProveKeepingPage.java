package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.account.RefusedException;
import org.twinhall.registry.partner.Partner;
import org.twinhall.web.PortalPage;
import org.twinhall.web.form.ErrorSummary;

/** Where the address is proved of somebody who would like to look after a record. Opening it changes nothing; the button does. */
@OpenToAll
public class ProveKeepingPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingService service;

    public ProveKeepingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", title()));
        var token = getPageParameters().get("token").toString("");
        var found = service.find(token);
        boolean asked = found.filter(keeping -> keeping.getState() == Keeping.State.ASKED).isPresent();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.prove(token);
                    setResponsePage(ProveKeepingPage.class, new PageParameters().set("token", token));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        var partner = found.map(Keeping::getPartner).orElse(null);
        form.add(new ErrorSummary("errors", form), new Label("asks", words("keeping.prove.lead", partner)));
        add(form.setVisible(asked));
        add(new Label("known", words("keeping.known." + found.map(Keeping::getState).orElse(Keeping.State.OPEN), partner))
                .setVisible(found.isPresent() && !asked));
        add(new WebMarkupContainer("stale").setVisible(found.isEmpty()));
    }

    private String words(String key, Partner partner) {
        return getString(key).replace("${partner}", partner == null ? "" : partner.name(language()));
    }

    @Override
    protected IModel<String> title() {
        return message("keeping.prove.title");
    }
}
