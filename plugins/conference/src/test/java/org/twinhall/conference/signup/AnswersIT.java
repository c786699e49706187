package org.twinhall.conference.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.persistence.Database;
import org.twinhall.text.Language;

/** What is for few eyes: locked in the database, open to few. */
@ExtendWith(ConferencePortal.class)
class AnswersIT {

    private static final String NEED = "a ramp, because I use a wheelchair";

    private final GivenEvents given;

    AnswersIT(GivenEvents given) {
        this.given = given;
    }

    private Question ask(SignUpForm form, boolean shielded) {
        return given.portal(() -> given.portal().get(FormService.class).ask(form.getId(),
                new QuestionProfile(QuestionKind.AREA, "Needs", "الاحتياجات", List.of(), List.of(), false, shielded)));
    }

    private SignUp come(SignUpForm form, String email, Question... asked) {
        var answers = Arrays.stream(asked).collect(Collectors.toMap(Question::getId, one -> NEED));
        return given.come(form, new Application("Needy", email, null, List.of(), answers, false), Language.ENGLISH);
    }

    /** What the database holds, as somebody sees it who has a copy of it. */
    private String raw(SignUp signUp, Question question) throws Exception {
        try (var connection = given.portal().get(Database.class).dataSource().getConnection();
             var statement = connection.prepareStatement("select answer from conference_answer where sign_up_id = ? and question_id = ?")) {
            statement.setLong(1, signUp.getId());
            statement.setLong(2, question.getId());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private String people(DemoAccounts.Person person, Event event, Question question) {
        return given.portal().http().signIn(person).get("/en/desk/events/" + event.getSlug() + "/people.csv?column=name&column=q" + question.getId()).text();
    }

    @Test
    void theDatabaseDoesNotTellIt() throws Exception {
        var event = given.event("Sealed", "مقفل", 60);
        var form = given.form(event, FormKind.GUEST);
        var open = ask(form, false);
        var shielded = ask(form, true);
        var signUp = come(form, "sealed@answers.example", open, shielded);
        assertEquals(NEED, raw(signUp, open));
        assertFalse(raw(signUp, shielded).contains("ramp"));
        var reader = given.portal().http();
        assertTrue(reader.get("/en/sign-ups/" + signUp.getSecret()).page().select("dd").eachText().stream().filter(NEED::equals).count() == 2);
        var change = reader.get("/en/sign-ups/" + signUp.getSecret() + "/change");
        assertEquals(NEED, change.page().selectFirst("#question" + shielded.getId()).wholeText().strip());
        var before = raw(signUp, shielded);
        assertEquals(302, reader.submit(change, "form.form", Map.of("fields:name:control", "Needy still")).status());
        assertEquals(before, raw(signUp, shielded), "what was not changed is not written anew");
    }

    @Test
    void anAnswerWhoseKeyIsMissingIsToldToBeLockedAndNotLostByAChange() throws Exception {
        var event = given.event("No key", "بلا مفتاح", 60);
        var form = given.form(event, FormKind.GUEST);
        var question = ask(form, true);
        var signUp = come(form, "key@answers.example", question);
        var closed = "0123456789ab:bG9ja2VkIHdpdGggYW5vdGhlciBrZXk=";
        try (var connection = given.portal().get(Database.class).dataSource().getConnection();
             var statement = connection.prepareStatement("update conference_answer set answer = ? where sign_up_id = ?")) {
            statement.setString(1, closed);
            statement.setLong(2, signUp.getId());
            statement.executeUpdate();
            connection.commit();
        }
        var reader = given.portal().http();
        var own = "/en/sign-ups/" + signUp.getSecret();
        assertTrue(reader.get(own).text().contains("locked with a key that this portal does not have"));
        assertEquals(302, reader.submit(reader.get(own + "/change"), "form.form", Map.of("fields:name:control", "Still here")).status());
        assertEquals(closed, raw(signUp, question));
    }

    @Test
    void onlyOrganisersNamedForItSeeIt() {
        var event = given.event("Few eyes", "لقلة", 60);
        var form = given.form(event, FormKind.GUEST);
        var shielded = ask(form, true);
        var signUp = come(form, "few@answers.example", shielded);
        given.entrust(event, DemoAccounts.CONTRIBUTOR, EnumSet.of(Duty.LIST));
        var list = people(DemoAccounts.CONTRIBUTOR, event, shielded);
        assertTrue(list.contains("Needy") && !list.contains("ramp") && !list.contains("Needs"), list);
        assertFalse(given.portal().http().signIn(DemoAccounts.CONTRIBUTOR).get("/en/desk/events/" + event.getSlug() + "/people/" + signUp.getId()).text().contains("ramp"));
        given.entrust(event, DemoAccounts.CONTRIBUTOR, EnumSet.of(Duty.LIST, Duty.NEEDS));
        assertTrue(people(DemoAccounts.CONTRIBUTOR, event, shielded).contains(NEED));
    }

    @Test
    void whatWasAnsweredBeforeIsLockedByTheJob() throws Exception {
        var event = given.event("Locked later", "لاحقًا", 60);
        var form = given.form(event, FormKind.GUEST);
        var question = ask(form, false);
        var signUp = come(form, "later@answers.example", question);
        assertEquals(NEED, raw(signUp, question));
        given.portal(() -> {
            var profile = question.profile();
            given.portal().get(FormService.class).rephrase(question.getId(), new QuestionProfile(profile.kind(), profile.labelEnglish(), profile.labelArabic(),
                    List.of(), List.of(), false, true), profile.mark());
            return null;
        });
        given.portal(() -> {
            given.portal().get(SealJob.class).run();
            return null;
        });
        assertFalse(raw(signUp, question).contains("ramp"));
        assertTrue(people(DemoAccounts.ORGANISER, event, question).contains(NEED));
    }
}
