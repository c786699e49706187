package org.twinhall.registry.introduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.group.Groups;
import org.twinhall.registry.Ground;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.post.Speakers;
import org.twinhall.testing.Http;
import org.twinhall.testing.MovableClock;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntroductionIT {

    private static final String GROUP = "hanwell-sabastiya";
    private static final String EDITOR = DemoAccounts.EDITOR.email();
    private static final String KEEPER = DemoAccounts.MEMBER.email();
    private static final String ORGANISER = DemoAccounts.ORGANISER.email();

    private final MovableClock clock = new MovableClock();
    private Ground ground;

    @BeforeAll
    void start() {
        ground = new Ground(clock);
    }

    @AfterAll
    void stop() {
        ground.close();
    }

    private long group(String slug) {
        return ground.as(() -> ground.get(Groups.class).findBySlug(slug).orElseThrow().getId());
    }

    private Account account(String email) {
        return ground.as(() -> ground.get(Accounts.class).findByEmail(email).orElseThrow());
    }

    private Identity identity(String email) {
        return ground.as(() -> ground.get(Speakers.class).identity(account(email), group(GROUP)));
    }

    /** A partner with a contact, looked after by the demo's member or by nobody. */
    private long partner(String slug, String contact, boolean kept) {
        var id = ground.partner(slug).getId();
        ground.as(() -> {
            ground.get(PartnerService.class).keepContact(id, contact);
            ground.get(PartnerService.class).entrust(id, kept ? account(KEEPER).getId() : null);
            return null;
        });
        return id;
    }

    private Introduction propose(String email, long partner) {
        return ground.portal().as(identity(email), () -> ground.get(IntroductionService.class).propose(group(GROUP), partner, ""));
    }

    private Introduction.State state(long id) {
        return ground.as(() -> ground.get(Introductions.class).find(id).orElseThrow().getState());
    }

    private void answer(String email, long id, Side side, boolean accepts) {
        ground.portal().as(identity(email), () -> {
            ground.get(IntroductionService.class).answer(id, side, accepts, "");
            return null;
        });
    }

    @Test
    void contactsAreNowhereBeforeBothAgreeAndAreMailedOnceToEachWhenTheyDo() {
        var contact = "kitchen-door@yanun.example";
        partner("yanun", contact, true);
        var editor = ground.person(DemoAccounts.EDITOR);
        assertNotNull(editor.get("/en/registry/partners/yanun").page().selectFirst("a[href*=introductions/new]"));
        assertNull(ground.reader().get("/en/registry/partners/yanun").page().selectFirst("a[href*=introductions/new]"));
        var form = editor.get("/en/desk/registry/introductions/new?partner=yanun");
        var refused = editor.submit(form, "form.form", Map.of("why:control", "Ring 020 7946 0000"));
        assertEquals("true", refused.page().selectFirst("#why").attr("aria-invalid"));
        assertTrue(refused.page().selectFirst("#why").text().contains("Ring 020"));
        var made = editor.submit(refused, "form.form", Map.of("why:control", "We would like to plant olives together."));
        assertEquals(302, made.status());
        long id = Long.parseLong(made.header("Location").replaceAll(".*introductions/(\\d+).*", "$1"));
        Leaks.assertNone(ground, contact, "yanun", id);
        assertFalse(ground.mails(KEEPER).stream().anyMatch(mail -> mail.getHtml().contains(EDITOR)));

        var mail = ground.mails(KEEPER).getFirst();
        assertTrue(mail.getSubject().contains("هل نعرّفكم") && mail.getPlain().contains("plant olives"), mail.getSubject());
        var path = ground.mailed(KEEPER, "/registry/introduction/");
        var keeper = ground.reader();
        var page = keeper.get(path);
        keeper.get(path);
        assertEquals(Introduction.State.PROPOSED, state(id));
        assertFalse(page.text().contains(EDITOR));
        assertTrue(page.text().contains("نعم، عرّفونا"));
        assertEquals(302, press(keeper, page, "accept").status());
        assertEquals(Introduction.State.EXCHANGED, state(id));
        assertTrue(press(keeper, page, "accept").status() < 400);
        assertEquals(1, ground.mailsWith(contact));
        assertTrue(ground.mails(EDITOR).getFirst().getPlain().contains(contact));
        assertTrue(ground.mails(KEEPER).getFirst().getPlain().contains(EDITOR));
        assertFalse(ground.mails(DemoAccounts.REPRESENTATIVE.email()).stream().anyMatch(one -> one.getPlain().contains(contact)));
        assertTrue(ground.mails(ORGANISER).getFirst().getSubject().startsWith("Introduced:"));
        records(editor, id);
    }

    private void records(Http editor, long id) {
        var page = editor.get("/en/desk/registry/introductions/" + id);
        assertTrue(page.text().contains("have both agreed"));
        assertEquals(404, ground.reader().get("/en/registry/links/hanwell-sabastiya-yanun").status());
        assertNull(ground.person(DemoAccounts.MEMBER).get("/en/desk/registry/introductions/" + id).page().selectFirst("form[action*=recording]"));
        assertEquals(302, editor.submit(page, "form[action*=recording]", Map.of()).status());
        var link = ground.reader().get("/en/registry/links/hanwell-sabastiya-yanun");
        assertTrue(link.text().contains("In contact") && link.text().contains("The network introduced the two to each other on 24 November 2026"), link.text());
        assertNotNull(link.page().selectFirst(".registry-source a[href*=/registry/how]"));
        assertNull(editor.get("/en/desk/registry/introductions/" + id).page().selectFirst("form[action*=recording]"));
        assertEquals("introduction.refused.linked", assertThrows(RefusedException.class,
                () -> propose(EDITOR, ground.partner("yanun").getId())).key());
    }

    private static Http.Answer press(Http person, Http.Answer page, String button) {
        return press(person, page, "form[action*=answer]", button, Map.of());
    }

    private static Http.Answer press(Http person, Http.Answer page, String form, String button, Map<String, String> values) {
        var all = new java.util.HashMap<>(values);
        all.put(button, "");
        return person.submit(page, form, all);
    }

    @Test
    void twoWhoAgreeInTheSameSecondAreIntroducedOnce() throws Exception {
        var contact = "well@azzun.example";
        var id = ground.portal().as(identity(ORGANISER), () -> {
            var partner = partner("azzun", contact, true);
            return ground.as(() -> ground.get(IntroductionService.class).propose(group(GROUP), partner, "").getId());
        });
        var go = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = List.of(pool.submit(() -> {
                go.await();
                answer(EDITOR, id, Side.GROUP, true);
                return null;
            }), pool.submit(() -> {
                go.await();
                answer(KEEPER, id, Side.PARTNER, true);
                return null;
            }));
            go.countDown();
            for (var one : both) {
                one.get();
            }
        }
        assertEquals(Introduction.State.EXCHANGED, state(id));
        assertEquals(1, ground.mailsWith(contact));
    }

    @Test
    void whoDeclinesDoesSoPrivatelyAndTheOtherSideLearnsNoMoreThanThatNothingCameOfIt() {
        var contact = "gate@salfit.example";
        var id = propose(DemoAccounts.REPRESENTATIVE.email(), partner("salfit", contact, true)).getId();
        var keeper = ground.person(DemoAccounts.MEMBER);
        var page = keeper.get("/ar/desk/registry/introductions/" + id);
        assertEquals(302, press(keeper, page, "form[action*=answer]", "decline", Map.of("reason:why:control", "ليس الآن، عندنا حداد.")).status());
        assertTrue(keeper.get("/ar/desk/registry/introductions/" + id).text().contains("اعتذرتم"));
        var closed = ground.mails(DemoAccounts.REPRESENTATIVE.email()).getFirst();
        assertFalse(closed.getPlain().contains("حداد") || closed.getPlain().contains("declin"), closed.getPlain());
        var seen = ground.person(DemoAccounts.REPRESENTATIVE).get("/en/desk/registry/introductions/" + id).text();
        assertTrue(seen.contains("Nothing came of the introduction") && !seen.contains("حداد") && !seen.contains("eclined"));
        var whole = ground.person(DemoAccounts.ORGANISER).get("/en/desk/registry/introductions/" + id).text();
        assertTrue(whole.contains("ليس الآن، عندنا حداد.") && whole.contains("Declines:"));
        assertEquals(404, ground.person(DemoAccounts.CONTRIBUTOR).get("/en/desk/registry/introductions/" + id).status());
        Leaks.assertNone(ground, contact, "salfit", id);
        assertEquals("introduction.refused.rest", assertThrows(RefusedException.class,
                () -> propose(EDITOR, ground.partner("salfit").getId())).key());
    }

    @Test
    void anOrganiserAnswersForAPartnerThatNobodyLooksAfterOnceItWasAskedAndPassesTheContactOn() {
        var contact = "بيت المختار، mukhtar@kobar.example";
        var id = propose(EDITOR, partner("kobar", contact, false)).getId();
        assertTrue(ground.mails(ORGANISER).getFirst().getSubject().contains("Please ask Kobar"));
        assertThrows(AccessDeniedException.class, () -> answer(EDITOR, id, Side.PARTNER, true));
        var organiser = ground.person(DemoAccounts.ORGANISER);
        assertNotNull(organiser.get("/en/desk/registry/introductions").page().selectFirst("a[href$=introductions/" + id + "]"));
        var page = organiser.get("/en/desk/registry/introductions/" + id);
        assertEquals("true", press(organiser, page, "form[action*=answer]", "accept", Map.of()).page().selectFirst("#askedPARTNER").attr("aria-invalid"));
        Leaks.assertNone(ground, "mukhtar@kobar.example", "kobar", id);
        assertEquals(302, press(organiser, page, "form[action*=answer]", "accept", Map.of("reason:askedPARTNER:control", "By telephone, the mayor said yes.")).status());
        assertEquals(Introduction.State.EXCHANGED, state(id));
        assertTrue(ground.mails(EDITOR).getFirst().getPlain().contains("mukhtar@kobar.example"));
        var told = ground.mails(ORGANISER).getFirst().getPlain();
        assertTrue(told.contains("mukhtar@kobar.example") && told.contains(EDITOR), told);
        var whole = organiser.get("/en/desk/registry/introductions/" + id).text();
        assertTrue(whole.contains("the mayor said yes") && whole.contains("(an organiser, who asked)") && whole.contains("Tom Ashworth"));
        assertFalse(ground.person(DemoAccounts.EDITOR).get("/en/desk/registry/introductions/" + id).text().contains("mayor"));
    }

    @Test
    void anIntroductionEndsByItsTimeByItsProposerOrWhenThePartnerHides() {
        var expired = propose(EDITOR, partner("battir", "spring@battir.example", true)).getId();
        var hidden = propose(EDITOR, partner("arura", "roof@arura.example", true)).getId();
        var link = ground.mailed(KEEPER, "/registry/introduction/");
        var withdrawn = propose(EDITOR, partner("tubas", "hill@tubas.example", true)).getId();
        var editor = ground.person(DemoAccounts.EDITOR);
        assertEquals(302, editor.submit(editor.get("/en/desk/registry/introductions/" + withdrawn), "form[action*=withdraw]", Map.of()).status());
        assertEquals(Introduction.State.WITHDRAWN, state(withdrawn));
        assertTrue(ground.reader().get(ground.mailed(KEEPER, "/registry/introduction/")).text().contains("لم يعد هذا الرابط يقود إلى سؤال"));
        ground.portal().as(identity(KEEPER), () -> {
            ground.get(PartnerService.class).hide(ground.partner("arura").getId(), true);
            return null;
        });
        assertTrue(ground.reader().get(link).text().contains("لم يعد هذا الرابط يقود إلى سؤال"));
        assertEquals(404, editor.get("/en/desk/registry/introductions/" + hidden).status());
        assertThrows(RefusedException.class, () -> answer(KEEPER, hidden, Side.PARTNER, true));
        clock.move(Duration.ofDays(25));
        runTwice();
        long reminded = ground.mails(KEEPER).stream().filter(mail -> mail.getSubject().contains("ما زلنا ننتظر")).count();
        assertTrue(reminded > 0, "whoever has not answered is reminded");
        runTwice();
        assertEquals(reminded, ground.mails(KEEPER).stream().filter(mail -> mail.getSubject().contains("ما زلنا ننتظر")).count(), "once");
        clock.move(Duration.ofDays(6));
        assertThrows(RefusedException.class, () -> answer(KEEPER, expired, Side.PARTNER, true));
        runTwice();
        assertEquals(Introduction.State.EXPIRED, state(expired));
        assertEquals(Introduction.State.WITHDRAWN, state(hidden));
        assertEquals(1, ground.mails(EDITOR).stream().filter(mail -> mail.getSubject().contains("بتير")).count());
        for (var contact : List.of("spring@battir.example", "roof@arura.example", "hill@tubas.example")) {
            assertEquals(0, ground.mailsWith(contact));
        }
    }

    private void runTwice() {
        ground.as(() -> {
            ground.get(ExpireIntroductionsJob.class).run();
            ground.get(ExpireIntroductionsJob.class).run();
            return null;
        });
    }

    @Test
    void aKeeperProposesTooAndNobodyAgreesForBothSidesOrForOthers() {
        partner("marda", "mill@marda.example", true);
        var keeper = ground.person(DemoAccounts.MEMBER);
        assertNotNull(keeper.get("/en/groups/" + GROUP).page().selectFirst("a[href*=introductions/new]"));
        var form = keeper.get("/ar/desk/registry/introductions/new?group=" + GROUP);
        var made = keeper.submit(form, "form.form", Map.of("partner:control", Long.toString(ground.partner("marda").getId())));
        assertEquals(302, made.status());
        long id = Long.parseLong(made.header("Location").replaceAll(".*introductions/(\\d+).*", "$1"));
        assertNotNull(keeper.get("/ar/desk/registry/kept").page().selectFirst("a[href$=introductions/" + id + "]"));
        assertThrows(AccessDeniedException.class, () -> answer(KEEPER, id, Side.GROUP, true));
        assertThrows(AccessDeniedException.class, () -> answer(ORGANISER, id, Side.GROUP, true));
        assertEquals("introduction.refused.open", assertThrows(RefusedException.class, () -> propose(EDITOR, ground.partner("marda").getId())).key());
        assertEquals(403, ground.person(DemoAccounts.CONTRIBUTOR).get("/en/desk/registry/introductions").status());
        var member = identity(DemoAccounts.CONTRIBUTOR.email());
        assertThrows(AccessDeniedException.class, () -> ground.portal().as(member,
                () -> ground.get(IntroductionService.class).propose(group(GROUP), ground.partner("husan").getId(), "")));

        ground.as(() -> {
            ground.get(PartnerService.class).entrust(ground.partner("marda").getId(), account(EDITOR).getId());
            return null;
        });
        answer(EDITOR, id, Side.GROUP, true);
        assertEquals(Introduction.State.EXCHANGED, state(id));
        var own = propose(EDITOR, partner("jenin", "lane@jenin.example", true)).getId();
        ground.as(() -> {
            ground.get(PartnerService.class).entrust(ground.partner("jenin").getId(), account(EDITOR).getId());
            return null;
        });
        assertEquals("introduction.refused.both", assertThrows(RefusedException.class, () -> answer(EDITOR, own, Side.PARTNER, true)).key());
        assertEquals(0, ground.mailsWith("lane@jenin.example"));
    }
}
