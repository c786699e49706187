package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
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
import org.twinhall.web.form.SelectField;

/** Begins a link of a group with a partner. */
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
        Map<Long, Partner> all = partners.listAll().stream().filter(partner -> !partner.isHidden())
                .collect(Collectors.toMap(Partner::getId, Function.identity()));
        Map<Long, Place> at = places.find(all.values().stream().map(Partner::getPlaceId).collect(Collectors.toSet()));
        var sorted = all.values().stream().sorted(Comparator.comparing(partner -> partner.name(language()), Collator.getInstance(language().locale())))
                .map(Partner::getId).toList();
        var asked = partners.findBySlug(getPageParameters().get("partner").toString("")).filter(partner -> !partner.isHidden());
        IModel<Long> partner = Model.of(asked.map(Partner::getId).orElse(null));
        var kind = Model.of(asked.map(one -> LinkKind.of(one.getKind())).orElse(LinkKind.TOWN));
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
                var link = service.begin(group.getId(), partner.getObject(), kind.getObject(), formality.getObject(), fields.claim(), source);
                setResponsePage(LinkEditPage.class, LinkPage.of(link).set("done", "linkBegun"));
            }
        };
        form.add(new SelectField<>("partner", "registry.column.partner", partner, () -> sorted,
                new LambdaChoiceRenderer<>(id -> label(all.get(id), at.get(all.get(id).getPlaceId())), Object::toString)).required());
        form.add(LinkFields.kind(this, kind), LinkFields.formality(this, formality), fields);
        add(form);
        add(new BookmarkablePageLink<Void>("newPartner", NewPartnerPage.class, of(group)));
        add(new BookmarkablePageLink<Void>("back", MyLinksPage.class));
    }

    /** The kind tells a university from its town; the place tells two schools of one name apart. */
    private String label(Partner partner, Place place) {
        var kind = getString("partner.kind." + partner.getKind());
        return partner.name(language()) + " (" + kind + (partner.getKind().isCommunity() ? ")" : " – " + place.name(language()) + ")");
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("newLink.title").replace("${group}", group.name(language()));
    }
}
