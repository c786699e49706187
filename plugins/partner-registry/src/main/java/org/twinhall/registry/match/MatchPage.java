package org.twinhall.registry.match;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.registry.RegistryPage;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;

/** Who would go well with somebody: everybody, the best first, with every point in words; the reader says what counts. */
abstract class MatchPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private MatchNames names;

    private final transient Weights weights;

    MatchPage(PageParameters parameters) {
        super(parameters);
        weights = Weights.read(parameters);
    }

    /** What came of the reader's weights. */
    abstract MatchService.Ranking ranking(Weights wanted);

    /** What the seeker is called. */
    abstract String seekerName();

    /** Whether partners are looked for, and not groups. */
    abstract boolean isForPartners();

    /** The address of the page below the language. */
    abstract String address();

    /** The way back to the seeker's own page. */
    abstract PlainPageLink seeker(String id);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var ranking = ranking(weights);
        add(new Label("heading", title()), new Label("lead", message(isForPartners() ? "match.lead.group" : "match.lead.partner")));
        add(seeker("seeker").add(new Label("seekerName", seekerName())));
        add(new Label("wishes", wishes(ranking)));
        add(form());
        int number = PageLinks.asked(getPageParameters());
        var shown = ranking.matches().stream().skip((number - 1L) * PAGE).limit(PAGE).toList();
        add(new CountLabel("count", isForPartners() ? "match.count.partners" : "match.count.groups", () -> ranking.matches().size()));
        add(new MatchLinesPanel("lines", (number - 1) * PAGE + 1, names.of(shown, isForPartners(), language())));
        add(new PageLinks("pages", number, ranking.matches().size(), PAGE));
        add(already(names.already(ranking.already(), isForPartners(), language())));
    }

    /** What the list goes by, so that nobody wonders where it comes from. */
    private String wishes(MatchService.Ranking ranking) {
        var seeker = ranking.seeker();
        var told = new MatchWords(this);
        var parts = List.of(told.part("match.wish.themes", seeker.themes().stream().sorted().toList()),
                told.part("match.wish.kinds", seeker.kinds().stream().sorted().toList()),
                told.part("match.wish.people", seeker.people() == null ? List.of() : List.of(seeker.people())),
                told.part("match.wish.languages", seeker.languages().stream().sorted().toList()));
        var known = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return known.isEmpty() ? getString("match.wish.none") : getString(ranking.asked() ? "match.wish.asked" : "match.wish.known") + " " + known;
    }

    private WebMarkupContainer form() {
        var form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", "/" + language().tag() + address()));
        form.add(new TransparentWebMarkupContainer("disclosure").add(AttributeModifier.replace("open", weights.isUsual() ? null : "open")));
        form.add(new WeightsPanel("weights", weights, isForPartners()));
        form.add(new PlainPageLink("usual", getClass(), own())
                .setVisible(!weights.isUsual()));
        return form;
    }

    /** The parameters that stand in the path. */
    abstract PageParameters own();

    /** Those that are friends already: not ranked, and not hidden either. */
    private static WebMarkupContainer already(List<MatchNames.Named> linked) {
        var already = new WebMarkupContainer("already");
        already.add(new ListView<>("one", linked) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MatchNames.Named> item) {
                item.add(item.getModelObject().link("link"));
            }
        });
        return (WebMarkupContainer) already.setVisible(!linked.isEmpty());
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
        response.render(Assets.script(MatchPage.class, "match.js"));
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("match.title").replace("${name}", seekerName());
    }

    @Override
    protected IModel<String> description() {
        return message(isForPartners() ? "match.lead.group" : "match.lead.partner");
    }

    @Override
    protected boolean isCacheable() {
        return weights.of().isEmpty();
    }

    @Override
    protected boolean isListed() {
        return weights.of().isEmpty();
    }
}
