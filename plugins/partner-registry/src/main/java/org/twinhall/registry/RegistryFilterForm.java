package org.twinhall.registry;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.ExternalLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.place.Regions;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.Theme;
import org.twinhall.web.PortalSession;

/** The form that narrows the registry: a plain form that asks with GET. */
final class RegistryFilterForm extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistryDirectory directory;

    @Inject
    private Regions regions;

    private final transient RegistryFilter filter;
    private final RegistryView view;

    RegistryFilterForm(String id, RegistryFilter filter, RegistryView view) {
        super(id);
        this.filter = filter;
        this.view = view;
        setRenderBodyOnly(true);
    }

    private record Choice(String value, String text) {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var address = "/" + PortalSession.get().language().tag() + "/registry";
        var ends = directory.ends(PortalSession.get().language());
        var form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", address));
        form.add(new TransparentWebMarkupContainer("disclosure").add(AttributeModifier.replace("open", filter.isNarrow() ? "open" : null)));
        form.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", filter.words())));
        form.add(new WebMarkupContainer("since").add(AttributeModifier.replace("value", filter.since() == null ? "" : filter.since())));
        form.add(choices("territoryChoice", named("territory.", Territory.ofPalestine()), filter.territory()));
        form.add(choices("kindChoice", named("link.kind.", Stream.of(LinkKind.values())), filter.kind()));
        form.add(choices("formalityChoice", named("link.formality.", Stream.of(Formality.values())), filter.formality()));
        form.add(choices("stateChoice", named("link.standing.", Stream.of(LinkState.values()).filter(state -> state.phase() != null)), filter.state()));
        form.add(choices("themeChoice", named("partner.theme.", Stream.of(Theme.values())), filter.theme()));
        form.add(choices("placeChoice", listPlaces(ends), filter.place()));
        form.add(choices("governorateChoice", listRegions(ends, "PS"), filter.governorate()));
        form.add(choices("homeChoice", listRegions(ends, "GB"), filter.home()));
        form.add(new WebMarkupContainer("group").add(AttributeModifier.replace("value", filter.group())).setVisible(!filter.group().isEmpty()));
        form.add(new WebMarkupContainer("view").add(AttributeModifier.replace("value", view.tag())).setVisible(view != RegistryView.LIST));
        form.add(new ExternalLink("clear", address + (view == RegistryView.LIST ? "" : "?view=" + view.tag())).setVisible(filter.isNarrow()));
        add(form);
    }

    private List<Choice> listPlaces(Ends ends) {
        return sorted(ends.list(place -> place.country().matches("GB|PS")).map(place -> new Choice(place.slug(), place.name())));
    }

    private List<Choice> listRegions(Ends ends, String country) {
        return sorted(ends.list(place -> place.country().equals(country) && !place.region().isEmpty()).map(Ends.PlaceEnd::region).distinct()
                .map(region -> new Choice(region, regions.name(region, PortalSession.get().language()))));
    }

    private static List<Choice> sorted(Stream<Choice> choices) {
        return choices.sorted(Comparator.comparing(choice -> RegistryDirectory.sortable(choice.text()),
                Collator.getInstance(PortalSession.get().language().locale()))).toList();
    }

    private <E extends Enum<E>> List<Choice> named(String key, Stream<E> values) {
        return values.map(value -> new Choice(tag(value), getString(key + value))).toList();
    }

    private static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ListView<Choice> choices(String id, List<Choice> choices, Object chosen) {
        var tag = chosen instanceof Enum<?> value ? tag(value) : chosen;
        return new ListView<>(id, choices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Choice> item) {
                var choice = item.getModelObject();
                item.add(AttributeModifier.replace("value", choice.value()));
                if (choice.value().equals(tag)) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
                item.add(new Label("text", choice.text()).setRenderBodyOnly(true));
            }
        };
    }
}
