package org.twinhall.registry;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.place.Regions;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.Theme;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PlainLink;

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
        form.add(choices("territoryChoice", "territory.", Territory.ofPalestine(), filter.territory()));
        form.add(choices("kindChoice", "link.kind.", Stream.of(LinkKind.values()), filter.kind()));
        form.add(choices("formalityChoice", "link.formality.", Stream.of(Formality.values()), filter.formality()));
        form.add(choices("stateChoice", "link.standing.", Stream.of(LinkState.values()).filter(state -> state.phase() != null), filter.state()));
        form.add(choices("themeChoice", "partner.theme.", Stream.of(Theme.values()), filter.theme()));
        form.add(new Options("placeChoice", listPlaces(ends), filter.place()));
        form.add(new Options("governorateChoice", listRegions(ends, "PS"), filter.governorate()));
        form.add(new Options("homeChoice", listRegions(ends, "GB"), filter.home()));
        form.add(new WebMarkupContainer("group").add(AttributeModifier.replace("value", filter.group())).setVisible(!filter.group().isEmpty()));
        form.add(new WebMarkupContainer("view").add(AttributeModifier.replace("value", view.tag())).setVisible(view != RegistryView.LIST));
        form.add(new PlainLink("clear", address + (view == RegistryView.LIST ? "" : "?view=" + view.tag())).setVisible(filter.isNarrow()));
        add(form);
    }

    private static List<Options.Option> listPlaces(Ends ends) {
        return ends.list(place -> place.country().matches("GB|PS")).map(place -> new Options.Option(place.slug(), place.name())).toList();
    }

    private List<Options.Option> listRegions(Ends ends, String country) {
        var language = PortalSession.get().language();
        return ends.list(place -> place.country().equals(country) && !place.region().isEmpty()).map(Ends.PlaceEnd::region).distinct()
                .map(region -> new Options.Option(region, regions.name(region, language)))
                .sorted(Comparator.comparing(Options.Option::text, Ends.byName(language))).toList();
    }

    private <E extends Enum<E>> Options choices(String id, String key, Stream<E> values, E chosen) {
        return new Options(id, values.map(value -> new Options.Option(tag(value), getString(key + value))).toList(), chosen == null ? "" : tag(chosen));
    }

    private static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
