package org.twinhall.registry.merge;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.registry.desk.PartnerEditPage;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Direction;
import org.twinhall.text.Folding;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** Lets a record go into another one: first which, then both beside each other, then done. */
@RequiresPermission(PartnerService.CURATE)
public class MergePage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 30;

    @Inject
    private MergeService service;

    @Inject
    private Partners partners;

    @Inject
    private Places places;

    @Inject
    private Links links;

    private final transient Partner gone;
    private final transient Optional<Partner> kept;

    public MergePage(PageParameters parameters) {
        super(parameters);
        gone = partners.findBySlug(parameters.get("partner").toString("")).filter(found -> !found.isHidden()).orElseThrow(PortalPage::notFound);
        kept = partners.findBySlug(parameters.get("into").toString("")).filter(found -> !found.isHidden() && !found.getId().equals(gone.getId()));
    }

    /** A row of the comparison. */
    private record Row(String what, String kept, String gone) {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("back", PartnerEditPage.class, PartnerPage.of(gone)), new PlainPageLink("all", MergesPage.class));
        add(choice(), both());
    }

    private WebMarkupContainer choice() {
        var words = getPageParameters().get("words").toString("").strip();
        var others = kept.isPresent() ? Set.<Partner>of() : service.listOthers(gone, Folding.key(words), language(), MOST);
        var choice = new WebMarkupContainer("choice");
        choice.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words)));
        choice.add(new WebMarkupContainer("nobody").setVisible(others.isEmpty()));
        choice.add(new ListView<>("other", List.copyOf(others)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Partner> item) {
                var other = item.getModelObject();
                var to = new PlainPageLink("link", MergePage.class, PartnerPage.of(gone).set("into", other.getSlug()));
                item.add(to.add(new Label("name", other.name(language()))), new Label("kind", getString("partner.kind." + other.getKind())));
            }
        });
        return (WebMarkupContainer) choice.setVisible(kept.isEmpty());
    }

    private WebMarkupContainer both() {
        var both = new WebMarkupContainer("both");
        both.setVisible(kept.isPresent());
        both.add(new ListView<>("row", kept.map(this::rows).orElse(List.of())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Row> item) {
                var row = item.getModelObject();
                item.add(new Label("what", row.what()), new Label("kept", row.kept()), new Label("gone", row.gone()));
            }
        });
        var mark = Model.of(kept.map(found -> MergeService.mark(found, gone)).orElse(""));
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.merge(kept.orElseThrow().getId(), gone.getId(), mark.getObject());
                    setResponsePage(PartnerEditPage.class, PartnerPage.of(kept.orElseThrow()).set("done", "partnersMerged"));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true));
        form.add(new PlainPageLink("turn", MergePage.class, kept.map(found -> PartnerPage.of(found).set("into", gone.getSlug())).orElseGet(PageParameters::new)));
        both.add(form);
        return both;
    }

    private List<Row> rows(Partner other) {
        Map<Long, Place> at = places.find(new HashSet<>(List.of(gone.getPlaceId(), other.getPlaceId())));
        return List.of(new Row(getString("merge.name"), names(other, true), names(gone, true)),
                new Row(getString("partner.spellings"), names(other, false), names(gone, false)),
                new Row(getString("partner.kind"), getString("partner.kind." + other.getKind()), getString("partner.kind." + gone.getKind())),
                new Row(getString("partner.place"), at.get(other.getPlaceId()).name(language()), at.get(gone.getPlaceId()).name(language())),
                new Row(getString("growth.links"), Integer.toString(links.listOf(other.getId()).size()), Integer.toString(links.listOf(gone.getId()).size())),
                new Row(getString("partner.ABOUT"), about(other), about(gone)));
    }

    private String about(Partner partner) {
        return partner.about(language()).isEmpty() ? partner.about(language().other()) : partner.about(language());
    }

    private static String names(Partner partner, boolean official) {
        return partner.getNames().stream().filter(name -> official == (name.getKind() == PartnerName.Kind.OFFICIAL)).map(PartnerName::getName).distinct().sorted()
                .map(Direction::isolated).collect(Collectors.joining(" · "));
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("merge.title").replace("${partner}", gone.name(language()));
    }
}
