package org.twinhall.registry.match;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.registry.desk.NewPartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.component.EmblemLabel;
import org.twinhall.web.component.PlainPageLink;

/** A part of a ranking: who, how many points, and each of them in words. */
final class MatchLinesPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    /** Makes it, {@code first} being the rank of the first that is shown. */
    MatchLinesPanel(String id, int first, List<MatchNames.Named> shown) {
        super(id);
        setRenderBodyOnly(true);
        var words = new MatchWords(this);
        var list = new TransparentWebMarkupContainer("list");
        list.add(AttributeModifier.replace("start", first));
        add(list);
        add(new ListView<>("match", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MatchNames.Named> item) {
                var named = item.getModelObject();
                var match = named.match();
                item.add(new EmblemLabel("emblem", named::english));
                item.add(new Label("rank", first + item.getIndex()));
                item.add(new Label("kind", getString("partner.kind." + match.candidate().kind())));
                item.add(new Label("place", named.place()).setVisible(!named.place().isEmpty()));
                item.add(named.link("link"), new Label("score", MatchWords.number(match.score())));
                item.add(points(match, words), entry(named));
                var unknown = match.unknown().stream().sorted().map(criterion -> getString("match.unknown." + criterion)).collect(Collectors.joining(" · "));
                item.add(new Label("unknown", getString("match.unknown").replace("${about}", unknown)).setVisible(!unknown.isEmpty()));
            }
        });
    }

    /** A place that is no partner yet can be entered as one by those who may. */
    private WebMarkupContainer entry(MatchNames.Named named) {
        var entry = new WebMarkupContainer("entry");
        var enter = new PlainPageLink("enter", NewPartnerPage.class, new PageParameters(named.parameters()));
        enter.add(new Label("place", named.name()));
        entry.add(enter.setVisible(access.maySomewhere(PartnerService.WRITE)));
        return (WebMarkupContainer) entry.setVisible(named.match().candidate().id() == null);
    }

    private static ListView<Point> points(Match match, MatchWords words) {
        return new ListView<>("point", match.points()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Point> item) {
                var point = item.getModelObject();
                item.add(new Label("number", MatchWords.number(point.points())), new Label("words", words.of(point)));
                item.add(AttributeModifier.append("class", point.points() < 0 ? "registry-point-against" : "registry-point-for"));
            }
        };
    }
}
