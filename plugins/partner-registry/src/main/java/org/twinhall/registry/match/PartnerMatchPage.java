package org.twinhall.registry.match;

import jakarta.inject.Inject;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;

/** Which groups would go well with a partner. */
@OpenToAll
public class PartnerMatchPage extends MatchPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService partners;

    @Inject
    private MatchService matching;

    private final transient Partner partner;

    public PartnerMatchPage(PageParameters parameters) {
        super(parameters);
        partner = partners.findShown(parameters.get("partner").toString("")).orElseThrow(PortalPage::notFound);
    }

    @Override
    MatchService.Ranking ranking(Weights wanted) {
        return matching.forPartner(partner, wanted);
    }

    @Override
    String seekerName() {
        return partner.name(language());
    }

    @Override
    boolean isForPartners() {
        return false;
    }

    @Override
    String address() {
        return "/registry/match/partners/" + partner.getSlug();
    }

    @Override
    PlainPageLink seeker(String id) {
        return new PlainPageLink(id, PartnerPage.class, PartnerPage.of(partner));
    }

    @Override
    PageParameters own() {
        return PartnerPage.of(partner);
    }
}
