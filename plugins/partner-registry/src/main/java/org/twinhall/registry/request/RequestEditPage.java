package org.twinhall.registry.request;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.account.RefusedException;
import org.twinhall.group.GroupSlots;
import org.twinhall.group.Undertaking;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalPage;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** One request, for those who see to it: renew it, say that a friend was found, take it back, say it anew. */
@RequiresSignIn
public class RequestEditPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestService service;

    @Inject
    private RequestDirectory directory;

    @Inject
    private Access access;

    private final transient RequestCard card;

    public RequestEditPage(PageParameters parameters) {
        super(parameters);
        var request = service.findForDesk(parameters.get("request").toString("")).orElseThrow(PortalPage::notFound);
        card = directory.cards(List.of(request), language()).getFirst();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var request = card.request();
        boolean open = request.isOpen(service.today());
        var state = request.getState() == RequestState.OPEN && !open ? RequestState.EXPIRED : request.getState();
        add(new PlainPageLink("page", RequestPage.class, RequestPage.of(request)).setVisible(service.findShown(request.getSlug()).isPresent()));
        add(new RequestStateLabel("state", state));
        add(new Label("until", getString("request.openUntil").replace("${day}", Dates.day(request.getOpenUntil(), language()))).setVisible(open));
        boolean over = state == RequestState.MET || state == RequestState.WITHDRAWN;
        add(deed("renewal", "requestRenewed", () -> service.renew(request.getId())).setVisible(!over));
        add(deed("meeting", "requestMet", () -> service.end(request.getId(), RequestState.MET)).setVisible(!over));
        add(deed("withdrawal", "requestWithdrawn", () -> service.end(request.getId(), RequestState.WITHDRAWN)).setVisible(state != RequestState.WITHDRAWN));
        add(record().setVisible(!over));
        add(new PlainPageLink("back", MyRequestsPage.class).setVisible(access.maySomewhere(PartnerService.WRITE)));
        add(new SlotPanel<>("beside", GroupSlots.BESIDE, () -> new Undertaking(request.getGroupId(), Set.of(card.place().getId()),
                request.getThemes().stream().map(Enum::name).collect(Collectors.toSet()))).setVisible(open));
    }

    /** A form of one button. */
    private StatelessForm<Void> deed(String id, String done, Deed deed) {
        var form = new StatelessForm<Void>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    deed.run();
                    setResponsePage(RequestEditPage.class, RequestPage.of(card.request()).set("done", done));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form));
        return form;
    }

    @FunctionalInterface
    private interface Deed extends java.io.Serializable {

        void run();
    }

    private StatelessForm<Void> record() {
        var request = card.request();
        var fields = new RequestFields("fields", request.profile(), card.isOfPartner());
        var mark = Model.of(request.profile().mark());
        var form = new StatelessForm<Void>("record") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    if (fields.isRight(service.today())) {
                        service.describe(request.getId(), fields.profile(), mark.getObject());
                        setResponsePage(RequestEditPage.class, RequestPage.of(request).set("done", "requestDescribed"));
                    }
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields);
        return form;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("request.title").replace("${name}", card.name());
    }
}
