package org.twinhall.registry.request;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.place.Regions;
import org.twinhall.text.Excerpt;
import org.twinhall.text.Language;
import org.twinhall.web.component.EmblemLabel;
import org.twinhall.web.component.PartialDateLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** Requests as rules and lines: the emblem, who asks and where that is, what is looked for, the themes, since when. */
public class RequestLinesPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 240;

    @Inject
    private Regions regions;

    public RequestLinesPanel(String id, List<RequestCard> cards) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("line", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RequestCard> item) {
                var card = item.getModelObject();
                var request = card.request();
                item.add(new EmblemLabel("emblem", () -> card.name(Language.ENGLISH)));
                item.add(new Label("place", card.where(regions, kind -> getString("partner.kind." + kind))));
                var to = new PlainPageLink("link", RequestPage.class, RequestPage.of(request));
                to.add(new Label("name", card.name()));
                item.add(to, new SpokenLabel("words", language -> Excerpt.of(request.words(language), LONGEST)));
                var themes = request.getThemes().stream().sorted().map(theme -> getString("partner.theme." + theme)).collect(Collectors.joining(" · "));
                item.add(new Label("themes", themes).setVisible(!themes.isEmpty()));
                item.add(new PartialDateLabel("asked", request::getAsked).setVisible(request.getAsked().isKnown()));
            }
        });
    }
}
