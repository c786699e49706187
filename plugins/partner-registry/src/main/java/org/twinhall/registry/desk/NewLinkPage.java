package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.Group;
import org.twinhall.group.GroupService;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.dossier.DossierLinksPanel;
import org.twinhall.registry.duplicate.Attempt;
import org.twinhall.registry.duplicate.BesidePanel;
import org.twinhall.registry.link.Claim;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Source;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.PartialDate;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;

/** Begins a link of a group with a partner: first the partner is chosen, then it is said who is there already, then comes the form. */
@RequiresPermission(PartnerService.WRITE)
public class NewLinkPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LinkService service;

    @Inject
    private Partners partners;

    @Inject
    private Places places;

    @Inject
    private GroupService groups;

    @Inject
    private Access access;

    private final transient Group group;

    public NewLinkPage(PageParameters parameters) {
        super(parameters);
        group = groups.findByAddress(parameters.get("group").toString("")).orElseThrow(PortalPage::notFound);
        access.require(PartnerService.WRITE, group.getId());
    }

    /** The typed way to link here. */
    static PageParameters of(Group group) {
        return new PageParameters().set("group", group.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var partner = partners.findBySlug(getPageParameters().get("partner").toString("")).filter(found -> !found.isHidden());
        add(partner.isPresent() ? new WebMarkupContainer("choice") : new PartnerChoicePanel("choice", group));
        var proposal = new WebMarkupContainer("proposal");
        partner.ifPresent(with -> propose(proposal, with));
        add(proposal.setVisible(partner.isPresent()));
        add(new PlainPageLink("back", MyLinksPage.class));
    }

    /** Who is there already stands before the form: whoever goes on has seen it. */
    private void propose(WebMarkupContainer proposal, Partner partner) {
        proposal.add(new Label("partner", label(partner, places.find(partner.getPlaceId()).orElseThrow())));
        proposal.add(new PlainPageLink("other", NewLinkPage.class, of(group)));
        proposal.add(new BesidePanel("beside", () -> Attempt.link(group.getId(), partner)));
        proposal.add(new DossierLinksPanel("dossier", group.getSlug(), partner.getSlug()));
        var kind = Model.of(LinkKind.of(partner.getKind()));
        var formality = Model.of(Formality.INFORMAL);
        var fields = new ClaimFields("claim", Claim.of(LinkState.FRIENDSHIP, PartialDate.UNKNOWN));
        var form = new SourceForm("form", "source") {
            private static final long serialVersionUID = 1L;

            @Override
            long groupId() {
                return group.getId();
            }

            @Override
            void keep(Source source) {
                var link = service.begin(group.getId(), partner.getId(), kind.getObject(), formality.getObject(), fields.claim(), source);
                setResponsePage(LinkEditPage.class, LinkPage.of(link).set("done", "linkBegun"));
            }
        };
        form.add(LinkFields.kind(this, kind), LinkFields.formality(this, formality), fields);
        proposal.add(form);
    }

    /** The kind tells a university from its town; the place tells two schools of one name apart. */
    private String label(Partner partner, Place place) {
        var kind = getString("partner.kind." + partner.getKind());
        return partner.name(language()) + " (" + kind + (partner.getKind().isCommunity() ? ")" : " – " + place.name(language()) + ")");
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("newLink.title").replace("${group}", group.name(language()));
    }
}
