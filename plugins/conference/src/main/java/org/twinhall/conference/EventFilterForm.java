package org.twinhall.conference;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.group.Groups;
import org.twinhall.place.Places;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.Options;

/** Choosing which events are shown, by kind, group and place; a form that is an address, so that it can be kept and sent. */
final class EventFilterForm extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventService events;

    @Inject
    private Groups groups;

    @Inject
    private Places places;

    private final transient EventFilter filter;
    private final String view;
    private final String month;

    /**
     * Makes the form.
     *
     * @param view  in which way they are seen, which stays
     * @param month the month that is seen; empty for none
     */
    EventFilterForm(String id, EventFilter filter, String view, String month) {
        super(id);
        this.filter = filter;
        this.view = view;
        this.month = month;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var all = Stream.concat(events.listComing().stream(), events.listPast().stream()).toList();
        var form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", "/" + language.tag() + "/events"));
        form.add(new WebMarkupContainer("view").add(AttributeModifier.replace("value", view)));
        form.add(new WebMarkupContainer("month").add(AttributeModifier.replace("value", month)).setVisible(!month.isEmpty()));
        form.add(new Options("kind", Stream.of(EventKind.values()).filter(kind -> all.stream().anyMatch(event -> event.getKind() == kind))
                .map(kind -> new Options.Option(kind.name().toLowerCase(Locale.ROOT), getString("event.kind." + kind))).toList(), filter.said().getOrDefault("kind", "")));
        form.add(new Options("group", sorted(groups.find(ids(all, Event::getHostGroupId)).values().stream().map(one -> new Options.Option(one.getSlug(), one.name(language)))
                .toList(), language), filter.said().getOrDefault("group", "")));
        form.add(new Options("place", sorted(places.find(ids(all, Event::getPlaceId)).values().stream().map(one -> new Options.Option(one.getSlug(), one.name(language)))
                .toList(), language), filter.said().getOrDefault("place", "")));
        add(form);
    }

    private static List<Long> ids(Collection<Event> all, Function<Event, Long> id) {
        return all.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private static List<Options.Option> sorted(List<Options.Option> options, Language language) {
        return options.stream().sorted(Comparator.comparing(Options.Option::text, Collator.getInstance(language.locale()))).toList();
    }
}
