package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.account.RefusedException;
import org.twinhall.registry.desk.CuratePage;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;

/** One wish to look after a record: who asks, how it can be proved, and the decision. */
@RequiresPermission(PartnerService.CURATE)
public class KeepingDecisionPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingService service;

    @Inject
    private Accounts accounts;

    private final transient Keeping keeping;

    public KeepingDecisionPage(PageParameters parameters) {
        super(parameters);
        keeping = service.find(id(parameters, "keeping")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean open = keeping.getState() == Keeping.State.OPEN;
        var partner = keeping.getPartner();
        var page = new PlainPageLink("page", PartnerPage.class, PartnerPage.of(partner));
        add(page.setVisible(!partner.isHidden()));
        add(new Label("state", getString("keeping.state." + keeping.getState())), new DateLabel("asked", keeping::getAskedAt));
        var told = new WebMarkupContainer("told");
        told.add(new Label("name", keeping.getName()), new Label("office", keeping.getOffice()), new Label("email", keeping.getEmail()),
                new MultiLineLabel("proof", keeping.getProof()));
        add(told.setVisible(open));
        var keeper = partner.getKeeperId() == null ? "" : accounts.find(partner.getKeeperId()).map(Account::getName).orElse("");
        add(new Label("keeper", getString("keeping.keeper").replace("${keeper}", keeper)).setVisible(open && !keeper.isEmpty()));
        add(new Label("decided", getString("keeping.decided").replace("${decider}", keeping.getDecider()).replace("${reason}", keeping.getReason()))
                .setVisible(!open));
        add(form("accept", "keeping.how", "keepingAccepted", reason -> service.accept(keeping.getId(), reason)).setVisible(open));
        add(form("refuse", "keeping.why", "keepingRefused", reason -> service.refuse(keeping.getId(), reason)).setVisible(open));
        add(new PlainPageLink("back", CuratePage.class));
    }

    private static StatelessForm<Void> form(String id, String key, String done, Consumer<String> verb) {
        var reason = Model.of("");
        var form = new StatelessForm<Void>(id) {
            private static final long serialVersionUID = 1L;

            /** Who is late is shown what was decided. */
            @Override
            public boolean canCallListener() {
                return true;
            }

            @Override
            protected void onSubmit() {
                try {
                    verb.accept(reason.getObject().strip());
                    setResponsePage(CuratePage.class, new PageParameters().set("done", done));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), new AreaField(id + "Reason", key, reason, Asking.LONGEST, 3).required().attribute("dir", "auto"));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("keeping.title").replace("${partner}", keeping.getPartner().name(language()));
    }
}
