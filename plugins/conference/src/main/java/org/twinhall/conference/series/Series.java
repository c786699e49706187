package org.twinhall.conference.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.text.Language;

/** Events that belong together because they repeat: a talk each month, say. Its name is that of the event that was repeated first. */
@Entity
@Table(name = "conference_series")
public class Series implements Tracked {

    /** The type of thing in the change log. */
    public static final String TYPE = "eventSeries";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_series_seq")
    @SequenceGenerator(name = "conference_series_seq", sequenceName = "conference_series_seq", allocationSize = 50)
    private Long id;

    private String slug;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "title_arabic")
    private String titleArabic;

    @Version
    private int version;

    protected Series() {
    }

    Series(String slug, String titleEnglish, String titleArabic) {
        this.slug = slug;
        this.titleEnglish = titleEnglish;
        this.titleArabic = titleArabic;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    /** What it is called in a language; empty when it has no name in it. */
    public String title(Language language) {
        return language == Language.ARABIC ? titleArabic : titleEnglish;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, id);
    }
}
