package org.twinhall.registry.request;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.account.RefusedException;
import org.twinhall.group.Group;
import org.twinhall.group.GroupService;
import org.twinhall.group.GroupSlots;
import org.twinhall.group.Undertaking;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerProfile;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.text.PartialDate;
import org.twinhall.web.PortalPage;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** Publishes the request of a group, or of a partner on whose behalf somebody asks. */
@RequiresSignIn
public class NewRequestPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestService service;

    @Inject
    private GroupService groups;

    @Inject
    private PartnerService partners;

    @Inject
    private Access access;

    private final transient Group group;
    private final transient Partner partner;

    public NewRequestPage(PageParameters parameters) {
        super(parameters);
        var asked = parameters.get("partner").toString("");
        partner = asked.isEmpty() ? null : partners.findShown(asked).orElseThrow(PortalPage::notFound);
        group = partner != null ? null : groups.findByAddress(parameters.get("group").toString("")).orElseThrow(PortalPage::notFound);
        if (!service.maySeeTo(groupId(), partner == null ? null : partner.getId())) {
            throw new AccessDeniedException(PartnerService.WRITE);
        }
    }

    private Long groupId() {
        return group == null ? null : group.getId();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var fields = new RequestFields("fields", begun(), partner != null);
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    if (fields.isRight(service.today())) {
                        var request = partner == null ? service.publishForGroup(group.getId(), fields.profile())
                                : service.publishForPartner(partner.getId(), fields.profile());
                        setResponsePage(RequestEditPage.class, RequestPage.of(request).set("done", "requestPublished"));
                    }
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), fields, new PlainPageLink("cancel", MyRequestsPage.class)
                .setVisible(access.maySomewhere(PartnerService.WRITE)));
        add(form);
        add(new SlotPanel<>("beside", GroupSlots.BESIDE, () -> new Undertaking(groupId(), Set.of(group == null ? partner.getPlaceId() : group.getPlaceId()),
                Set.of())));
    }

    /** What the record of a partner says already stands in the form. */
    private RequestProfile begun() {
        var month = new PartialDate(PartialDate.Precision.MONTH, service.today().withDayOfMonth(1));
        if (partner == null) {
            return new RequestProfile("", "", "", "", Set.of(), Set.of(), Set.of(), null, month);
        }
        PartnerProfile known = partner.profile();
        return new RequestProfile("", "", "", "", new HashSet<>(known.themes()), new HashSet<>(known.languages()), Set.of(), known.people(), month);
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("newRequest.titleFor").replace("${name}", partner == null ? group.name(language()) : partner.name(language()));
    }
}
