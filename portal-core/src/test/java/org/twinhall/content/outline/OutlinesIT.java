package org.twinhall.content.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinhall.content.Wording;
import org.twinhall.content.check.Advice;
import org.twinhall.content.check.Advisor;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
class OutlinesIT {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aQuestionThatNobodyAnsweredIsAdvisedUpon(Language written, RunningPortal portal) {
        var text = portal.get(Outlines.class).text(Outline.VISIT_REPORT, written);
        assertEquals(Optional.of("6"), unanswered(text, written, portal));
        var body = Jsoup.parseBodyFragment(text.html()).body();
        body.selectFirst("p").text("Four of us went in May.");
        assertEquals(Optional.of("5"), unanswered(SafeHtml.of(body.html()), written, portal));
        body.select("p").forEach(paragraph -> paragraph.text("Four of us went in May."));
        assertTrue(unanswered(SafeHtml.of(body.html()), written, portal).isEmpty());
    }

    private static Optional<String> unanswered(SafeHtml body, Language written, RunningPortal portal) {
        return portal.get(Advisor.class).advise(new Wording("A week in May", "", body, Map.of()), written, false).stream()
                .filter(advice -> advice.key().equals("outline")).map(Advice::argument).findFirst();
    }
}
