package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.group.GroupService;
import org.twinhall.place.Places;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerProfile;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.text.Language;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** Enters a partner that the registry does not know yet; whoever came from a new link goes on with that. */
@RequiresPermission(PartnerService.WRITE)
public class NewPartnerPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService service;

    @Inject
    private GroupService groups;

    @Inject
    private Places places;

    public NewPartnerPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var fields = new PartnerFields("fields", begun(), true);
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    goOn(service.enter(fields.profile()));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }

            private void goOn(Partner partner) {
                var slug = NewPartnerPage.this.getPageParameters().get("group").toString("");
                groups.findByAddress(slug).ifPresentOrElse(
                        group -> setResponsePage(NewLinkPage.class, NewLinkPage.of(group).set("partner", partner.getSlug()).set("done", "partnerEntered")),
                        () -> setResponsePage(PartnerPage.class, PartnerPage.of(partner).set("done", "partnerEntered")));
            }
        };
        form.add(new ErrorSummary("errors", form), fields, new PlainPageLink("cancel", MyLinksPage.class));
        add(form);
    }

    /** A place that is asked for in the address stands in the form already. */
    private PartnerProfile begun() {
        return places.findBySlug(getPageParameters().get("place").toString("")).map(place -> PartnerProfile.of(
                Stream.of(PartnerKind.values()).filter(kind -> kind.name().equals(place.getKind().name())).findFirst().orElse(PartnerKind.VILLAGE),
                place.getId(), place.name(Language.ENGLISH), place.name(Language.ARABIC))).orElseGet(() -> PartnerProfile.of(PartnerKind.VILLAGE, 0, "", ""));
    }

    @Override
    protected IModel<String> title() {
        return message("newPartner.title");
    }
}
