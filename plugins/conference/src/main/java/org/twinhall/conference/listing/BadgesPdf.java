package org.twinhall.conference.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.twinhall.conference.event.Event;
import org.twinhall.pdf.PdfPanel;
import org.twinhall.text.Language;
import org.twinhall.web.component.InLanguage;

/** Badges on sheets of A4, with marks where they are cut; each of 90 by 55 millimetres, as the usual holders want. */
public class BadgesPdf extends PdfPanel {

    private static final long serialVersionUID = 1L;
    private static final int WIDE = 90;
    private static final int HIGH = 55;
    private static final int ACROSS = 2;
    private static final int DOWN = 5;
    /** In millimetres: what is left of the sheet at its sides. */
    private static final int LEFT = 15;
    private static final int TOP = 11;

    private final transient Event event;
    private final transient List<List<Badge>> sheets = new ArrayList<>();
    private final Language language;

    BadgesPdf(String id, Event event, List<Badge> badges, Language language) {
        super(id);
        this.event = event;
        this.language = language;
        for (int at = 0; at < badges.size(); at += ACROSS * DOWN) {
            sheets.add(badges.subList(at, Math.min(badges.size(), at + ACROSS * DOWN)));
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("nobody", getString("people.nothing")).setVisible(sheets.isEmpty()));
        add(new ListView<>("sheet", sheets) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<List<Badge>> item) {
                item.add(AttributeModifier.replace("class", item.getIndex() == 0 ? "sheet" : "sheet next"));
                item.add(marks(), badges(item.getModelObject()));
            }
        });
    }

    private static ListView<Integer> marks() {
        var corners = new ArrayList<Integer>();
        for (int corner = 0; corner < (ACROSS + 1) * (DOWN + 1); corner++) {
            corners.add(corner);
        }
        return new ListView<>("mark", corners) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Integer> item) {
                item.add(at(LEFT + WIDE * (item.getModelObject() % (ACROSS + 1)), TOP + HIGH * (item.getModelObject() / (ACROSS + 1))));
            }
        };
    }

    private ListView<Badge> badges(List<Badge> some) {
        return new ListView<>("badge", some) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Badge> item) {
                var badge = item.getModelObject();
                item.add(at(LEFT + WIDE * (item.getIndex() % ACROSS), TOP + HIGH * (item.getIndex() / ACROSS)), new InLanguage(badge.language()));
                item.add(new Label("event", event.title(badge.language())));
                item.add(new WebMarkupContainer("sized").add(new Label("name", badge.name())).add(sized(badge.nameSize())));
                item.add(new Label("group", badge.group()).add(sized(badge.groupSize())), new Label("role", badge.role()));
            }
        };
    }

    private static AttributeModifier at(int left, int top) {
        return AttributeModifier.replace("style", "left: " + left + "mm; top: " + top + "mm");
    }

    private static AttributeModifier sized(double points) {
        return AttributeModifier.replace("style", String.format(Locale.ROOT, "font-size: %.1fpt", points));
    }

    @Override
    protected Object[] titleArguments() {
        return new Object[] {event.title(language)};
    }
}
