package org.twinhall.conference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** A month as a table of weeks; each day has the events that are then. On a telephone only the days that have some are shown. */
final class MonthPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    private final YearMonth month;
    private final transient List<EventCard> cards;
    private final LocalDate today;
    private final transient EventFilter filter;

    MonthPanel(String id, YearMonth month, List<EventCard> cards, LocalDate today, EventFilter filter) {
        super(id);
        this.month = month;
        this.cards = cards;
        this.today = today;
        this.filter = filter;
    }

    /** Weeks begin as they do in the country of the language. */
    private static DayOfWeek firstDay(Language language) {
        return language == Language.ARABIC ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        add(new Label("caption", Dates.month(month.atDay(1), language)));
        add(new WebMarkupContainer("nothing").setVisible(cards.isEmpty()));
        add(to("previous", month.minusMonths(1), language), to("next", month.plusMonths(1), language));
        add(new ListView<>("weekday", IntStream.range(0, WEEK).mapToObj(firstDay(language)::plus).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DayOfWeek> item) {
                item.add(new Label("name", item.getModelObject().getDisplayName(TextStyle.FULL_STANDALONE, language.locale())));
            }
        });
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(firstDay(language)));
        int weeks = (int) ((ChronoUnit.DAYS.between(first, month.atEndOfMonth()) + WEEK) / WEEK);
        add(new ListView<>("week", IntStream.range(0, weeks).mapToObj(first::plusWeeks).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LocalDate> item) {
                item.add(days(item.getModelObject(), language));
            }
        });
    }

    private ListView<LocalDate> days(LocalDate monday, Language language) {
        return new ListView<>("day", IntStream.range(0, WEEK).mapToObj(monday::plusDays).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LocalDate> item) {
                var day = item.getModelObject();
                boolean inside = YearMonth.from(day).equals(month);
                var then = inside ? cards.stream().filter(card -> touches(card, day)).toList() : List.<EventCard>of();
                item.add(AttributeModifier.replace("class", "month-day" + (then.isEmpty() ? " is-empty" : "") + (inside ? "" : " is-outside")));
                if (day.equals(today)) {
                    item.add(AttributeModifier.replace("aria-current", "date"));
                }
                item.add(new Label("number", inside ? String.valueOf(day.getDayOfMonth()) : ""));
                item.add(new Label("whole", inside ? Dates.day(day, language) : ""));
                item.add(events(then));
            }
        };
    }

    private static ListView<EventCard> events(List<EventCard> then) {
        return new ListView<>("event", then) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EventCard> item) {
                var event = item.getModelObject().event();
                var link = new PlainPageLink("link", EventPage.class, EventPage.of(event));
                link.add(new SpokenLabel("title", one -> event.words(one).getTitle()));
                item.add(link, new StandingLabel("standing", item.getModelObject().standing())
                        .setVisible(item.getModelObject().standing() == org.twinhall.conference.event.Standing.CANCELLED));
            }
        };
    }

    private static boolean touches(EventCard card, LocalDate day) {
        return !card.event().getStarts().toLocalDate().isAfter(day) && !card.event().getEnds().toLocalDate().isBefore(day);
    }

    private PlainPageLink to(String id, YearMonth other, Language language) {
        var link = new PlainPageLink(id, EventsPage.class, filter.parameters().set("view", "month").set("month", other));
        link.add(new Label("name", Dates.month(other.atDay(1), language)));
        return link;
    }
}
