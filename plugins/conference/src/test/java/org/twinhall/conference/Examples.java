package org.twinhall.conference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.proposal.ReviewService;
import org.twinhall.conference.resolution.ResolutionOutcome;
import org.twinhall.conference.resolution.ResolutionProfile;
import org.twinhall.conference.resolution.ResolutionService;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.Questions;
import org.twinhall.conference.signup.Ticket;
import org.twinhall.conference.survey.SurveyKind;
import org.twinhall.conference.survey.SurveyService;
import org.twinhall.testing.Http;
import org.twinhall.text.Language;

/** One of everything that a path of the plugin can name: all of it belongs to the coming conference of the demo, but the survey, which is asked afterwards. */
record Examples(GivenEvents given) {

    Map<String, String> all() {
        var event = given.demo("Annual conference");
        var form = given.formOf(event, FormKind.GUEST);
        var draft = given.portal(() -> given.portal().get(ProgrammeService.class).draft(event));
        var desk = "/en/desk/events/" + event.getSlug();
        var editor = given.portal().http().signIn(DemoAccounts.EDITOR);
        var all = new HashMap<>(Map.of("event", event.getSlug(), "form", form.getId().toString(), "group", "dundee-nablus", "series", series(),
                "session", String.valueOf(draft.sessions().getFirst().key()), "speaker", String.valueOf(draft.speakers().getFirst().key()),
                "ticket", Ticket.of(given.reread(form, "ruth@demo.example")).value(), "link", given.link("ruth@demo.example", "sign-ups"),
                "invitation", given.link("suad@demo.example", "invitations"), "call", given.link(DemoAccounts.REPRESENTATIVE.email(), "call-outs")));
        all.put("question", given.portal(() -> given.portal().get(Questions.class).listOf(form.getId()).getFirst().getId().toString()));
        all.put("secret", given.portal(() -> given.portal().get(ReviewService.class).list(event).getFirst().getSecret()));
        all.put("signUp", first(editor, desk + "/payments", "payments"));
        all.put("rule", first(editor, desk + "/charges", "charges"));
        all.put("letter", first(editor, desk + "/letters", "letters"));
        all.put("task", first(editor, desk + "/tasks", "tasks"));
        all.put("budgetLine", first(editor, desk + "/budget", "budget"));
        all.put("hosting", first(editor, "/en/desk/hosting", "hosting"));
        all.put("callOut", first(given.portal().http().signIn(DemoAccounts.ORGANISER), "/en/desk/call-outs", "call-outs"));
        all.put("resolution", resolution(event));
        all.put("survey", survey());
        return all;
    }

    /** The address of the series of the demo, as one of its dates leads to it. */
    private String series() {
        return given.portal(() -> given.portal().get(EventService.class).listComing()).stream()
                .map(event -> given.portal().http().get("/en/events/" + event.getSlug()).page().selectFirst("a[href*=series/]")).filter(Objects::nonNull)
                .findFirst().orElseThrow().attr("href").replaceFirst(".*series/([^/?]+).*", "$1");
    }

    private String resolution(Event event) {
        return given.portal(() -> given.portal().get(ResolutionService.class).add(event.getId(), new ResolutionProfile(
                new Wording("A fund for interpreters", "صندوق للمترجمين"), Wording.NONE, new ResolutionProfile.Votes(7, 2, 1), ResolutionOutcome.ADOPTED, null,
                LocalDate.now().plusMonths(6))).getId().toString());
    }

    /** The private link of somebody who is asked about an event that is over, with a question of each kind. */
    private String survey() {
        var event = given.event("Asked about", "نسأل عنه", 9);
        given.come(given.form(event, FormKind.GUEST), Application.of("Salma", "salma@survey.example"), Language.ENGLISH);
        given.over(event);
        return given.portal(() -> {
            var surveys = given.portal().get(SurveyService.class);
            for (var kind : List.of(SurveyKind.SCALE, SurveyKind.CHOICE, SurveyKind.TEXT)) {
                surveys.ask(event.getId(), kind, new Wording("How was it?", "كيف كان؟"), kind == SurveyKind.CHOICE ? new Wording("Good\nBad", "جيد\nسيئ") : Wording.NONE);
            }
            surveys.send(event.getId());
            return given.link("salma@survey.example", "surveys");
        });
    }

    /** The number of the first thing that a page leads to. */
    private static String first(Http reader, String page, String things) {
        return reader.get(page).page().selectFirst("main a[href*=/" + things + "/]").attr("href").replaceFirst(".*/" + things + "/(\\d+).*", "$1");
    }
}
