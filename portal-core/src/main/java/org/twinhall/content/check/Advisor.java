package org.twinhall.content.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.twinhall.content.Wording;
import org.twinhall.content.outline.Outlines;
import org.twinhall.media.Consent;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.text.Language;

/** Says what could be better about a text, and about the pictures that it shows. */
@Singleton
public class Advisor {

    private final MediaFiles files;
    private final Outlines outlines;

    @Inject
    Advisor(MediaFiles files, Outlines outlines) {
        this.files = files;
        this.outlines = outlines;
    }

    /**
     * What could be better.
     *
     * @param translated whether there is a text in the other language
     */
    public List<Advice> advise(Wording wording, Language language, boolean translated) {
        var advice = new ArrayList<>(Checker.check(wording, language, translated));
        long unanswered = outlines.countUnanswered(wording.body(), language);
        if (unanswered > 0) {
            advice.addFirst(new Advice("outline", Long.toString(unanswered)));
        }
        long unsaid = files.find(MediaFile.idsIn(wording.body().html())).values().stream()
                .filter(file -> file.getType().isPicture() && file.getConsent() == Consent.UNSAID).count();
        if (unsaid > 0) {
            advice.add(new Advice("consent", Long.toString(unsaid)));
        }
        return advice;
    }
}
