package org.twinhall.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.ConfigKey;
import org.twinhall.access.Role;
import org.twinhall.mail.MailLine;
import org.twinhall.mail.MailService;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.TemporaryPortal;
import org.twinhall.text.Language;

class RegistrationIT {

    private static final String PASSWORD = "walnut in a red bowl";
    private static final String ADDRESS = "203.0.113.7";
    private static final Pattern LINK = Pattern.compile("https://friends.example/en/[a-z-]+/([\\w-]{43})");

    private final MovableClock clock = new MovableClock();
    private TemporaryPortal portal;
    private RegistrationService registration;

    @BeforeEach
    void open() throws Exception {
        portal = TemporaryPortal.open(Map.of(ConfigKey.BASE_URL, "https://friends.example"), clock);
        registration = portal.get(RegistrationService.class);
        portal.inTransaction(() -> portal.get(AccountService.class)
                .create("known@example.org", "Known", Language.ENGLISH, PASSWORD, Set.of(Role.MEMBER)));
    }

    @AfterEach
    void close() throws Exception {
        portal.close();
    }

    @Test
    void aRegistrationBecomesAMemberOnceTheAddressIsProved() throws Exception {
        registration.register("new@example.org", "New", Language.ENGLISH, ADDRESS);
        assertEquals(AccountState.UNCONFIRMED, account("new@example.org").getState());
        registration.confirm(token(), "New Name", Language.ARABIC, PASSWORD);
        var account = account("new@example.org");
        assertEquals(AccountState.ACTIVE, account.getState());
        assertEquals(Set.of(Role.MEMBER), account.getRoles());
        assertEquals(Language.ARABIC, account.getLanguage());
    }

    @Test
    void aLinkWorksOnceEvenWhenPressedTwiceAtTheSameMoment() throws Exception {
        registration.forgot("known@example.org", Language.ENGLISH, ADDRESS);
        var token = token();
        Callable<Boolean> press = () -> {
            try {
                registration.reset(token, "another good phrase");
                return true;
            } catch (RefusedException e) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            int won = 0;
            for (var done : threads.invokeAll(List.of(press, press, press, press))) {
                won += done.get() ? 1 : 0;
            }
            assertEquals(1, won);
        }
    }

    @Test
    void aBadPasswordDoesNotSpendTheLink() throws Exception {
        registration.forgot("known@example.org", Language.ENGLISH, ADDRESS);
        var token = token();
        assertEquals("password.short", assertThrows(RefusedException.class, () -> registration.reset(token, "short")).key());
        registration.reset(token, "another good phrase");
    }

    @Test
    void aLinkIsGoodForItsPurposeAndItsTimeOnly() throws Exception {
        registration.forgot("known@example.org", Language.ENGLISH, ADDRESS);
        var token = token();
        assertThrows(RefusedException.class, () -> registration.accept(token, "X", Language.ENGLISH, PASSWORD));
        clock.move(Duration.ofHours(3));
        assertThrows(RefusedException.class, () -> registration.reset(token, "another good phrase"));
    }

    @Test
    void thePagesSayTheSameWhetherAnAddressIsKnownOrNot() throws Exception {
        var base = portal.serve();
        for (var path : List.of("/en/forgot-password", "/ar/register")) {
            assertEquals(answer(base, path, "known@example.org"), answer(base, path, "nobody@example.org"));
        }
        assertEquals(answer(base, "/en/sign-in", "known@example.org"),
                answer(base, "/en/sign-in", "nobody@example.org").replace("nobody@", "known@"));
    }

    /** Status, target and text of the answer to a form that names an address. */
    private static String answer(String base, String path, String email) throws Exception {
        var client = HttpClient.newHttpClient();
        var page = client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        var action = Pattern.compile("action=\"([^\"]*-1[^\"]*)\"").matcher(page.body());
        assertTrue(action.find(), page.body());
        var form = "email%3Acontrol=" + email.replace("@", "%40") + "&name%3Acontrol=Somebody&password%3Acontrol=wrong";
        var request = HttpRequest.newBuilder(URI.create(base + path).resolve(action.group(1).replace("&amp;", "&")))
                .header("Origin", base).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("") + " " + answer.body();
    }

    private Account account(String email) throws Exception {
        return portal.inTransaction(() -> {
            var account = portal.get(Accounts.class).findByEmail(email).orElseThrow();
            account.getRoles();
            return account;
        });
    }

    /** The token in the link of the latest mail. */
    private String token() throws Exception {
        return portal.inTransaction(() -> {
            var mails = portal.get(MailService.class);
            var latest = mails.list(null, 0, 1).stream().map(MailLine::id).findFirst().orElseThrow();
            var link = LINK.matcher(mails.find(latest).orElseThrow().getPlain());
            assertTrue(link.find());
            return link.group(1);
        });
    }
}
