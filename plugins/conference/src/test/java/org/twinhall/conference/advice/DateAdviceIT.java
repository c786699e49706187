package org.twinhall.conference.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.testing.Http;

@ExtendWith(ConferencePortal.class)
class DateAdviceIT {

    @Test
    void organisersAreToldWhatElseIsThatDayInTheirLanguage(GivenEvents given) {
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var chestnut = enter(organiser, "Chestnut day", "2033-05-01T09:00", "2033-05-01T17:00");
        assertEquals(302, organiser.submit(organiser.get("/en" + chestnut), "form[action*=publication]", Map.of()).status());
        enter(organiser, "Hazel day", "2033-05-01T10:00", "2033-05-01T12:00");
        var walnut = enter(organiser, "Walnut day", "2033-05-01T10:00", "2033-05-01T12:00");
        var advice = organiser.get("/en" + walnut).page().selectFirst("section[aria-labelledby=date-advice]");
        assertTrue(advice.selectFirst("a:contains(Chestnut day)").attr("href").endsWith(chestnut.replace("/desk", "")), advice.html());
        assertFalse(advice.text().contains("Hazel day"), "drafts are nobody else's business");
        assertTrue(advice.text().contains("Labour Day"), advice.text());
        assertTrue(organiser.get("/ar" + walnut).page().selectFirst("section[aria-labelledby=date-advice]").text().contains("عيد العمال"));
    }

    @Test
    void tooLittleTimeIsSaidAndAFreeDayNeedsNoAdvice(GivenEvents given) {
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var soon = given.event("Almond evening", "", 3);
        assertTrue(organiser.get("/en/desk/events/" + soon.getSlug()).page().selectFirst("section[aria-labelledby=date-advice]").text().contains("Days left: 3"));
        var edit = enter(organiser, "Free day", "2032-09-23T10:00", "2032-09-23T12:00");
        assertNull(organiser.get("/en" + edit).page().selectFirst("section[aria-labelledby=date-advice]"));
    }

    private static String enter(Http organiser, String title, String starts, String ends) {
        var answer = organiser.submit(organiser.get("/en/desk/events/new"), "form.form", Map.of("fields:wordsen:field:titleen:control", title,
                "fields:starts:control", starts, "fields:ends:control", ends));
        assertEquals(302, answer.status(), answer.page().select(".error-summary").text());
        return answer.header("Location").replaceFirst(".*(/desk/events/[^?/]+).*", "$1");
    }
}
