package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.account.Accounts;
import org.twinhall.account.RefusedException;
import org.twinhall.registry.RegistrySlots;
import org.twinhall.registry.history.Correction;
import org.twinhall.registry.history.History;
import org.twinhall.registry.history.HistoryPanel;
import org.twinhall.registry.merge.MergePage;
import org.twinhall.registry.merge.Merges;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** The record of a partner, for its keeper, the people of groups that are linked with it, and organisers. */
@RequiresSignIn
public class PartnerEditPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CONTACT = 1000;
    private static final int LONGEST_EMAIL = 254;

    @Inject
    private PartnerService service;

    @Inject
    private Accounts accounts;

    @Inject
    private History history;

    @Inject
    private Access access;

    @Inject
    private Merges merges;

    private final transient Partner partner;

    public PartnerEditPage(PageParameters parameters) {
        super(parameters);
        partner = service.findForDesk(parameters.get("partner").toString("")).orElseThrow(PortalPage::notFound);
        if (!service.mayDescribe(partner)) {
            throw new AccessDeniedException(PartnerService.WRITE);
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("page", PartnerPage.class, PartnerPage.of(partner)).setVisible(!partner.isHidden()));
        add(new WebMarkupContainer("hiddenNotice").setVisible(partner.isHidden()));
        add(record(), confirmation(), contact(), keeper(), hiding());
        add(new SlotPanel<>("slots", RegistrySlots.PARTNER_DESK, partner::getId));
        var both = new ArrayList<>(merges.goneInto(partner.getId()));
        both.add(partner.getId());
        add(new HistoryPanel("history", history.list(Correction.Subject.PARTNER, both)));
        add(new PlainPageLink("merge", MergePage.class, PartnerPage.of(partner)).setVisible(access.may(PartnerService.CURATE) && !partner.isHidden()));
    }

    private StatelessForm<Void> record() {
        var fields = new PartnerFields("fields", partner.profile(), service.maySettle(partner));
        var mark = Model.of(partner.profile().mark());
        var form = new StatelessForm<Void>("record") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.describe(partner.getId(), fields.profile(), mark.getObject());
                    done("partnerDescribed");
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields);
        return form;
    }

    private StatelessForm<Void> confirmation() {
        return new StatelessForm<>("confirmation") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.confirm(partner.getId());
                done("partnerConfirmed");
            }
        };
    }

    /** What is on file is not shown even here: it can only be replaced. */
    private StatelessForm<Void> contact() {
        var contact = Model.of("");
        var form = new StatelessForm<Void>("contact") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.keepContact(partner.getId(), contact.getObject().strip());
                done("contactKept");
            }
        };
        form.add(new ErrorSummary("errors", form), new Label("known", getString(partner.hasContact() ? "partner.contact.known" : "partner.contact.unknown")));
        form.add(new AreaField("words", "partner.contact", contact, LONGEST_CONTACT, 3).attribute("dir", "auto").attribute("autocomplete", "off"));
        return form;
    }

    private StatelessForm<Void> keeper() {
        var email = Model.of(partner.getKeeperId() == null ? "" : accounts.find(partner.getKeeperId()).map(account -> account.getEmail()).orElse(""));
        var field = new LineField("email", "partner.keeper.email", email, LONGEST_EMAIL).email();
        var form = new StatelessForm<Void>("keeper") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                var found = email.getObject().isBlank() ? null : accounts.findByEmail(email.getObject().strip()).orElse(null);
                if (found == null && !email.getObject().isBlank()) {
                    field.control().error(getString("partner.keeper.unknown"));
                } else {
                    service.entrust(partner.getId(), found == null ? null : found.getId());
                    done("partnerEntrusted");
                }
            }
        };
        form.add(new ErrorSummary("errors", form), field);
        return (StatelessForm<Void>) form.setVisible(access.may(PartnerService.CURATE));
    }

    private StatelessForm<Void> hiding() {
        var form = new StatelessForm<Void>("hiding") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.hide(partner.getId(), !partner.isHidden());
                done(partner.isHidden() ? "partnerHidden" : "partnerShown");
            }
        };
        form.add(new Label("lead", getString(partner.isHidden() ? "partner.show.lead" : "partner.hide.lead")));
        form.add(new Label("verb", getString(partner.isHidden() ? "partner.show" : "partner.hide")));
        return (StatelessForm<Void>) form.setVisible(access.may(PartnerService.CURATE));
    }

    private void done(String what) {
        setResponsePage(PartnerEditPage.class, PartnerPage.of(partner).set("done", what));
    }

    @Override
    protected IModel<String> title() {
        return () -> partner.name(language());
    }
}
