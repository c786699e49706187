package org.twinhall.registry.post;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.twinhall.registry.link.Source;
import org.twinhall.text.PartialDate;
import org.twinhall.web.Site;

/** The source of what the portal knows by itself: the page that says how it does. */
@Singleton
public class OwnSource {

    /** Where that page is, below the language. */
    public static final String PATH = "/registry/how";

    private final Site site;

    @Inject
    OwnSource(Site site) {
        this.site = site;
    }

    /**
     * Makes the source.
     *
     * @param section of the page
     * @param day     on which the portal came to know it
     */
    public Source of(String section, LocalDate day, String saysEnglish, String saysArabic) {
        return new Source(site.address("/en" + PATH + "#" + section), null, new PartialDate(PartialDate.Precision.DAY, day), saysEnglish, saysArabic);
    }
}
