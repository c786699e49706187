package org.twinhall.registry;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The ways in which the registry shows links; the bundle key of its name is {@code registry.view.<NAME>}. */
enum RegistryView {
    LIST, TABLE, BRITAIN, PALESTINE, MAP;

    /** The view that an address asks for; the list when there is no such. */
    static RegistryView read(PageParameters parameters) {
        var asked = parameters.get("view").toString("");
        return Stream.of(values()).filter(view -> view.tag().equals(asked)).findFirst().orElse(LIST);
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
