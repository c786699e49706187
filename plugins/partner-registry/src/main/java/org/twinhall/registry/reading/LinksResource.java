package org.twinhall.registry.reading;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.RegistryFilter;
import org.twinhall.registry.Territory;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.Theme;

/** Links, page by page, narrowed as on the pages of the registry. */
public class LinksResource extends ReadingResource {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KNOWN = Set.of("q", "territory", "governorate", "home", "place", "kind", "formality", "state", "theme", "since", "group",
            "page", "size");

    private final transient RegistryDirectory directory;
    private final transient Written written;

    @Inject
    LinksResource(RegistryDirectory directory, Written written) {
        this.directory = directory;
        this.written = written;
    }

    @Override
    protected Object answer(Asked asked) {
        asked.only(KNOWN).one("territory", Stream.of(Territory.values())).one("kind", Stream.of(LinkKind.values()))
                .one("formality", Stream.of(Formality.values())).one("state", Stream.of(LinkState.values()).filter(state -> state.phase() != null))
                .one("theme", Stream.of(Theme.values())).year("since");
        var part = directory.page(RegistryFilter.read(asked.parameters()), asked.language(), asked.page(), asked.size());
        return written.list(asked, path(asked), part.total(), part.cards().stream().map(written::link).toList());
    }

    /** The path of this list below the language. */
    protected String path(Asked asked) {
        return "/registry/api/v1/links";
    }
}
