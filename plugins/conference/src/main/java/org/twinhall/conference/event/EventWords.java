package org.twinhall.conference.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.List;
import java.util.Objects;
import org.twinhall.text.Language;

/** What is said of an event in one language; everything but the title may be empty. */
@Embeddable
public class EventWords {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_LEAD = 600;
    public static final int LONGEST_VENUE = 600;
    public static final int LONGEST_ACCESS = 1000;
    public static final int LONGEST_SPOKEN = 300;

    private String language;

    private String title;

    private String lead;

    @Lob
    private String body;

    private String venue;

    private String access;

    private String spoken;

    protected EventWords() {
    }

    /**
     * Says something.
     *
     * @param body   cleaned HTML
     * @param venue  where it is, in words
     * @param access who can come in how: steps, loops, quiet rooms
     * @param spoken which languages are spoken, and what is interpreted
     */
    public EventWords(Language language, String title, String lead, String body, String venue, String access, String spoken) {
        this.language = language.tag();
        this.title = title;
        this.lead = lead;
        this.body = body;
        this.venue = venue;
        this.access = access;
        this.spoken = spoken;
    }

    /** Nothing said yet. */
    public static EventWords none(Language language) {
        return new EventWords(language, "", "", "", "", "", "");
    }

    public Language language() {
        return Language.of(language).orElseThrow();
    }

    public String getTitle() {
        return title;
    }

    public String getLead() {
        return lead;
    }

    /** Cleaned HTML. */
    public String getBody() {
        return body;
    }

    public String getVenue() {
        return venue;
    }

    public String getAccess() {
        return access;
    }

    public String getSpoken() {
        return spoken;
    }

    /** Everything that is said, in a fixed order. */
    List<String> all() {
        return List.of(language, title, lead, body, venue, access, spoken);
    }

    // Elements of a set are compared by what they say: compared as objects, a set that was only read looks changed now and then.

    @Override
    public boolean equals(Object other) {
        return other instanceof EventWords that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(all());
    }
}
