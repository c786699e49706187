package org.twinhall.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** The names of regions: governorates, counties, nations. One that no bundle knows is told as it was entered. */
@Singleton
public class Regions {

    private final Texts texts;

    @Inject
    Regions(Texts texts) {
        this.texts = texts;
    }

    /** The name of a region in a language. */
    public String name(String region, Language language) {
        var key = "region." + Folding.key(region).replace(' ', '-');
        return texts.has(Regions.class, key, language.locale()) ? texts.get(Regions.class, key, language.locale()) : region;
    }
}
