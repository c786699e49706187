package org.twinhall.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.mail.MailService;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;

@ExtendWith(PortalExtension.class)
class NewAddressIT {

    private static final String PASSWORD = "walnut in a red bowl";
    private static final Pattern LINK = Pattern.compile("/en/new-address/[\\w-]{43}");
    private static int number;

    private RunningPortal portal;
    private String old;
    private String next;
    private Http person;

    @BeforeEach
    void signIn(RunningPortal running) {
        portal = running;
        old = "old-" + ++number + "@example.org";
        next = "next-" + number + "@example.org";
        create(old);
        person = portal.http().signIn(old, PASSWORD);
    }

    @Test
    void anAddressChangesWhenItsHolderFollowsTheLinkAndTheOldOneIsTold() {
        assertEquals(302, ask(next, PASSWORD).status());
        assertTrue(opens(old), "nothing has changed yet");
        var link = LINK.matcher(mailsTo(next).getFirst());
        assertTrue(link.find());
        var page = portal.http().get(link.group());
        assertTrue(page.text().contains(next));
        assertEquals(302, portal.http().submit(page, "form.form", Map.of()).status());
        assertTrue(mailsTo(old).getFirst().contains(next), "the old address is told");
        portal.http().signIn(next, PASSWORD);
        assertFalse(opens(old));
        assertEquals(0, portal.http().get(link.group()).page().select("form.form").size(), "a link works once");
    }

    @Test
    void aWrongPasswordAsksForNothing() {
        var answer = ask(next, "a wrong password here");
        assertEquals(200, answer.status());
        assertEquals("true", answer.page().selectFirst("#emailPassword").attr("aria-invalid"));
        assertEquals(next, answer.page().selectFirst("#newEmail").attr("value"), "what was typed stays");
        assertEquals(List.of(), mailsTo(next));
    }

    @Test
    void anAddressThatHasAnAccountIsToldSoByMailAndNotOnThePage() {
        create(next);
        assertEquals(ask("free-" + next, PASSWORD).header("Location"), ask(next, PASSWORD).header("Location"));
        assertFalse(LINK.matcher(mailsTo(next).getFirst()).find());
    }

    private Http.Answer ask(String email, String password) {
        return person.submit(person.get("/en/profile"), "form[aria-labelledby=address-title]",
                Map.of("newEmail:control", email, "emailPassword:control", password));
    }

    private boolean opens(String email) {
        var http = portal.http();
        return http.submit(http.get("/en/sign-in"), "form.form", Map.of("email:control", email, "password:control", PASSWORD)).status() / 100 == 3;
    }

    private void create(String email) {
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> portal.get(AccountService.class)
                .create(email, "Rana", Language.ENGLISH, PASSWORD, Set.of(Role.MEMBER))));
    }

    private List<String> mailsTo(String email) {
        return portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var mails = portal.get(MailService.class);
            return mails.list(null, 0, 100).stream().filter(line -> line.recipient().equals(email))
                    .map(line -> mails.find(line.id()).orElseThrow().getPlain()).toList();
        }));
    }
}
