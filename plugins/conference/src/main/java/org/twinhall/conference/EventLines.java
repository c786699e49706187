package org.twinhall.conference;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.event.Standing;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** Events as lines, each with a leaf of the calendar. */
public class EventLines extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventTimes times;

    private final transient List<EventCard> cards;

    public EventLines(String id, List<EventCard> cards) {
        super(id);
        this.cards = cards;
        setVisible(!cards.isEmpty());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        add(new ListView<>("event", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EventCard> item) {
                fill(item, item.getModelObject(), language);
            }
        });
    }

    private void fill(ListItem<EventCard> item, EventCard card, Language language) {
        var event = card.event();
        var starts = event.getStarts();
        item.add(new WebMarkupContainer("leaf").add(new Label("day", starts.getDayOfMonth()),
                new Label("month", Dates.month(starts.toLocalDate(), language)))
                .add(AttributeModifier.replace("datetime", starts.toLocalDate().toString())));
        var link = new PlainPageLink("link", EventPage.class, EventPage.of(event));
        link.add(new SpokenLabel("title", one -> event.words(one).getTitle()));
        item.add(link, new Label("kind", getString("event.kind." + event.getKind())));
        item.add(new StandingLabel("standing", card.standing()).setVisible(card.standing() == Standing.FULL || card.standing() == Standing.CANCELLED
                || card.standing() == Standing.DRAFT));
        item.add(new Label("when", times.own(event, language)));
        item.add(new Label("where", Stream.of(card.place() == null ? "" : card.place().name(language), event.isOnLine() ? getString("event.onLine") : "")
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "))));
        item.add(new Label("host", card.host() == null ? "" : card.host().name(language)).setVisible(card.host() != null));
        item.add(new SpokenLabel("lead", one -> event.words(one).getLead()));
    }
}
