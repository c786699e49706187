package org.twinhall.web.component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.drawing.Emblem;

/** Keeps the emblems that pages drew last: a list of many lines draws many, and the same name gives the same for ever. */
@Singleton
public class EmblemCache {

    private static final int MOST_CHARACTERS = 4 << 20;

    private final Cache<List<String>, String> drawn = Caffeine.newBuilder().maximumWeight(MOST_CHARACTERS)
            .weigher((List<String> names, String svg) -> svg.length()).build();

    @Inject
    EmblemCache() {
    }

    /** The emblem of a name for a page, as decoration. */
    public String svg(String name) {
        return drawn.get(List.of(name), none -> Emblem.of(name).svg(null));
    }

    /** The emblem of a link: a half of each name's. */
    String svg(String name, String partner) {
        return drawn.get(List.of(name, partner), none -> Emblem.of(name).joined(Emblem.of(partner)).svg(null));
    }
}
