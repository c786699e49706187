package org.twinhall.conference.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.Forgetting;
import org.twinhall.text.Language;

/** Those who came are asked once, answer without a name, and what they wrote is forgotten in time. */
@ExtendWith(ConferencePortal.class)
class SurveyIT {

    private final GivenEvents given;

    SurveyIT(GivenEvents given) {
        this.given = given;
    }

    private String answer(String secret, Map<Long, String> said) {
        try {
            return given.portal().as(Identity.VISITOR, () -> {
                given.portal().get(SurveyAnswering.class).answer(secret, said);
                return "taken";
            });
        } catch (RefusedException e) {
            return e.key();
        }
    }

    @Test
    void peopleAnswerOnceWithoutANameAndTheirWordsAreForgotten() throws Exception {
        var event = given.event("Asked", "سؤال", 10);
        var form = given.form(event, FormKind.GUEST);
        IntStream.range(0, 4).forEach(number -> given.come(form, Application.of("Guest " + number, "asked" + number + "@survey.example"),
                number == 1 ? Language.ARABIC : Language.ENGLISH));
        given.signUp(form, Application.of("Never", "never@survey.example"), Language.ENGLISH);
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var desk = "/en/desk/events/" + event.getSlug() + "/survey";
        var none = organiser.submit(organiser.get(desk), "form[action*=entry]", Map.of("kind:control", "CHOICE", "label:field:surveyLabelen:control", "Where next?"));
        assertEquals("true", none.page().selectFirst("#surveyChoicesen").attr("aria-invalid"), "a choice has answers");
        assertEquals(302, organiser.submit(none, "form[action*=entry]", Map.of("choices:field:surveyChoicesen:control", "Here\n\nThere")).status());
        organiser.submit(organiser.get(desk), "form[action*=entry]", Map.of("kind:control", "SCALE", "label:field:surveyLabelar:control", "هل كان جيدًا؟"));
        organiser.submit(organiser.get(desk), "form[action*=entry]", Map.of("kind:control", "TEXT", "label:field:surveyLabelen:control", "What else?"));
        assertTrue(organiser.submit(organiser.get(desk), "form[action*=sending]", Map.of()).text().contains("when the event is over"));
        given.over(event);
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=sending]", Map.of()).status());
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=sending]", Map.of()).status());
        assertEquals(1, given.mails("asked0@survey.example").stream().filter(mail -> mail.getSubject().equals("How was it? Asked")).count(), "each once");
        assertTrue(given.mails("asked1@survey.example").getLast().getSubject().startsWith("كيف كان اللقاء؟"));
        assertTrue(given.mails("never@survey.example").stream().noneMatch(mail -> mail.getPlain().contains("/surveys/")));

        var reader = given.portal().http();
        var secret = given.link("asked0@survey.example", "surveys");
        var page = reader.get("/en/surveys/" + secret);
        var ids = given.portal(() -> given.portal().get(SurveyQuestions.class).listOf(event.getId()).stream().map(SurveyQuestion::getId).toList());
        var nothing = reader.submit(page, "form.form", Map.of());
        assertTrue(nothing.text().contains("at least one question"));
        var answered = reader.submit(page, "form.form", Map.of("question:question" + ids.get(0) + ":control", "2",
                "question:question" + ids.get(2) + ":control", "=More <b>tea</b>"));
        assertEquals(302, answered.status(), answered.page().select(".error-summary").text());
        assertTrue(reader.get("/en/surveys/" + secret).text().contains("You have answered"));
        assertEquals("survey.refused.used", answer(secret, Map.of(ids.get(0), "1")));
        assertTrue(organiser.get(desk).text().contains("so that nobody is recognised"), "one answer is told to nobody");
        assertEquals(404, organiser.get(desk + ".csv").status());

        var twice = given.link("asked1@survey.example", "surveys");
        try (var hands = Executors.newFixedThreadPool(2)) {
            Callable<String> press = () -> answer(twice, Map.of(ids.get(0), "1", ids.get(1), "5"));
            var said = hands.invokeAll(List.of(press, press)).stream().map(done -> {
                try {
                    return done.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).sorted().toList();
            assertEquals(List.of("survey.refused.used", "taken"), said, "two who press at once leave one sheet");
        }
        assertEquals("survey.refused.nothing", answer(given.link("asked2@survey.example", "surveys"), Map.of(ids.get(0), "3", ids.get(1), "six")), "no such choice");
        assertEquals("taken", answer(given.link("asked2@survey.example", "surveys"), Map.of(ids.get(0), "2", ids.get(1), "4")));

        var results = organiser.get(desk);
        assertTrue(results.text().contains("3 of 4 people"), "counted");
        assertTrue(results.page().selectFirst("tr:contains(There)").text().contains("2 67 %"), results.page().selectFirst("tr:contains(There)").text());
        assertTrue(results.text().contains("Mean: 4.5"));
        assertTrue(results.text().contains("=More &lt;b&gt;tea"));
        assertTrue(organiser.get(desk + ".csv").text().contains("'=More <b>tea</b>"), "no formula for a spreadsheet");
        assertEquals(403, reader.get(desk + ".csv").status());
        assertEquals(404, given.portal().http().signIn(DemoAccounts.MEMBER).get(desk).status());

        given.portal(() -> {
            given.portal().get(Forgetting.class).forget(event.getId());
            return null;
        });
        var after = organiser.get(desk);
        assertFalse(after.text().contains("tea"), "own words are forgotten");
        assertTrue(after.text().contains("Mean: 4.5"), "counts stay");
        assertEquals(404, reader.get("/en/surveys/" + secret).status());
    }
}
