package org.twinhall.search;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twinhall.text.Json;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;

/** What somebody who is typing into a search box may mean, each according to what they may read. */
public class SuggestResource extends PublicResource {

    private static final long serialVersionUID = 1L;

    private final transient SearchService search;
    private final transient KindNames kinds;

    @Inject
    SuggestResource(SearchService search, KindNames kinds) {
        this.search = search;
        this.kinds = kinds;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var typed = attributes.getParameters().get("q").toString("");
        return search.suggest(typed, PortalSession.get().language())
                .map(found -> new Content("application/json", new Json().write(found.stream().map(this::facts).toList())));
    }

    private Map<String, String> facts(Suggestion one) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("text", one.text());
        facts.put("kind", kinds.name(one.kind(), PortalSession.get().language()));
        facts.put("lang", one.language().tag());
        facts.put("dir", one.language().direction());
        facts.put("href", one.path());
        return facts;
    }
}
