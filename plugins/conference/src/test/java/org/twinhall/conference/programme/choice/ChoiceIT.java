package org.twinhall.conference.programme.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.GivenProgrammes;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.text.Language;

/** Choosing sessions whose places are counted: none is given twice, and people do it without a script. */
@ExtendWith(ConferencePortal.class)
class ChoiceIT {

    private static final int CROWD = 24;

    private GivenEvents given;
    private GivenProgrammes programmes;

    @BeforeEach
    void begin(GivenEvents events) {
        given = events;
        programmes = new GivenProgrammes(events);
    }

    private void choose(SignUp signUp, Session... sessions) {
        given.portal().as(Identity.VISITOR, () -> {
            given.portal().get(ChoiceService.class).choose(signUp.getSecret(), Set.copyOf(List.of(sessions).stream().map(Session::key).toList()));
            return null;
        });
    }

    private int taken(Session session) {
        return given.portal(() -> given.portal().get(Choices.class).countTaken(List.of(session.key()))).getOrDefault(session.key(), 0);
    }

    private SignUp come(SignUpForm form, String name) {
        return given.come(form, Application.of(name, name + "@choice.example"), Language.ENGLISH);
    }

    @Test
    void manyWhoChooseAtOnceGetAsManyPlacesAsThereAre() throws Exception {
        var event = given.event("Crowded workshops", "ورشات مزدحمة", 50);
        var form = given.form(event, FormKind.GUEST);
        var workshop = programmes.session(event, "Crowded workshop", 0, 5);
        programmes.publish(event, false);
        var crowd = new ArrayList<SignUp>();
        for (int one = 0; one < CROWD; one++) {
            crowd.add(come(form, "crowd" + one));
        }
        var gate = new CountDownLatch(1);
        int got = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = crowd.stream().map(one -> threads.submit(() -> {
                gate.await();
                try {
                    choose(one, workshop);
                    return true;
                } catch (RefusedException e) {
                    assertEquals("choice.refused.full", e.key());
                    return false;
                }
            })).toList();
            gate.countDown();
            for (var one : pending) {
                got += one.get() ? 1 : 0;
            }
        }
        assertEquals(5, got);
        assertEquals(5, taken(workshop));
    }

    @Test
    void sessionsAreChosenWhereOneSignsUp() {
        var event = given.event("Chosen at once", "مختارة فورًا", 52);
        var form = given.form(event, FormKind.GUEST);
        var workshop = programmes.session(event, "One chair", 0, 1);
        programmes.publish(event, false);
        var reader = given.portal().http();
        var address = "/en/events/" + event.getSlug() + "/sign-up/" + form.getId();
        var values = GivenEvents.person("Early", "early@chosen.example");
        values.put("fields:sessions:control", String.valueOf(workshop.key()));
        assertEquals(302, reader.submit(reader.get(address), "form.form", values).status());
        assertEquals(1, taken(workshop), "a place there is held as long as the one at the event");
        values.put("fields:email:control", "late@chosen.example");
        var refused = reader.submit(reader.get(address), "form.form", values);
        assertEquals(200, refused.status());
        assertTrue(refused.page().selectFirst("#sessions-error").text().contains("is full now"), refused.page().select("main").text());
        assertTrue(refused.text().contains("(no place left)"));
        given.portal().as(Identity.VISITOR, () -> {
            given.portal().get(org.twinhall.conference.signup.SignUpService.class).withdraw(given.reread(form, "early@chosen.example").getSecret());
            return null;
        });
        assertEquals(0, taken(workshop));
        assertEquals(302, reader.submit(refused, "form.form", values).status());
    }

    @Test
    void oneChoosesAnotherAndWhoStaysAwayFreesThePlaceForSomebodyElse() {
        var event = given.event("Freed workshops", "ورشات تفرغ", 51);
        var form = given.form(event, FormKind.GUEST);
        var first = programmes.session(event, "First of two", 0, 3);
        var second = programmes.session(event, "Second of two", 10, 3);
        programmes.publish(event, false);
        var family = given.come(form, new Application("Family", "family@choice.example", null, List.of("Child", "Aunt"), Map.of(), false), Language.ENGLISH);
        var single = come(form, "single");
        choose(family, first);
        assertEquals(3, taken(first), "those who signed up together take places for all of them");
        assertThrows(RefusedException.class, () -> choose(single, first));
        assertThrows(RefusedException.class, () -> choose(family, first, second), "nobody is in two rooms at once");
        choose(family, second);
        assertEquals(0, taken(first));
        assertEquals(3, taken(second));
        given.portal().as(Identity.VISITOR, () -> {
            given.portal().get(SignUpService.class).withdraw(family.getSecret());
            return null;
        });
        assertEquals(0, taken(second));
        var page = given.portal().http().get("/en/sign-ups/" + family.getSecret()).text();
        assertFalse(page.contains("Which sessions do you choose"), "who does not come chooses nothing");
        choose(single, second);
        programmes.remove(event, second);
        programmes.publish(event, false);
        assertThrows(RefusedException.class, () -> choose(single, second));
        assertEquals(0, taken(second), "what is dropped is chosen by nobody");
    }

    @Test
    void aPersonChoosesInArabicWithoutAScriptAndTheOrganisersSeeIt() {
        var event = given.event("Chosen workshops", "ورشات مختارة", 52);
        var form = given.form(event, FormKind.GUEST);
        var baking = programmes.session(event, "Baking", 0, 4);
        programmes.session(event, "Weaving", 0, 4);
        programmes.publish(event, false);
        var signUp = given.come(form, Application.of("نادين", "nadine@choice.example"), Language.ARABIC);
        var reader = given.portal().http();
        var own = "/ar/sign-ups/" + signUp.getSecret();
        var page = reader.get(own);
        var boxes = page.page().select("input[name=sessions:control]");
        assertEquals(2, boxes.size(), page.page().select("main").html());
        assertTrue(page.text().contains("Baking بالعربية"));
        var chosen = reader.submit(page, "form[action*=choice]", Map.of(boxes.first().attr("name"), boxes.first().attr("value")));
        assertEquals(302, chosen.status(), chosen.page().select(".error-summary").text());
        assertEquals(1, reader.get(own).page().select("input[checked]").size());
        assertEquals(1, taken(baking));
        var calendar = reader.get(own + "/calendar.ics").text();
        assertTrue(calendar.contains("SUMMARY:Baking") && !calendar.contains("SUMMARY:Weaving"), calendar);
        var list = given.portal().http().signIn(DemoAccounts.ORGANISER).get("/en/desk/events/" + event.getSlug() + "/people.csv?column=name&column=sessions").text();
        assertTrue(list.contains("نادين,Baking"), list);
        assertTrue(given.portal().http().signIn(DemoAccounts.ORGANISER).get(desk(event)).text().contains("1 of 4 places taken"));
        assertTrue(reader.get("/en/events/" + event.getSlug() + "/programme").text().contains("Free places: 3"));
    }

    private static String desk(Event event) {
        return "/en/desk/events/" + event.getSlug() + "/programme";
    }
}
