package org.twinhall.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.access.Access;
import org.twinhall.access.Role;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.TemporaryPortal;
import org.twinhall.text.Language;

class SignInIT {

    private static final String PASSWORD = "walnut in a red bowl";

    private final MovableClock clock = new MovableClock();
    private TemporaryPortal portal;
    private SignInService signIns;
    private AccountService accounts;
    private long amal;

    @BeforeEach
    void open() throws Exception {
        portal = TemporaryPortal.open(Map.of(), clock);
        signIns = portal.get(SignInService.class);
        accounts = portal.get(AccountService.class);
        amal = create("amal@example.org", Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() throws Exception {
        portal.close();
    }

    @Test
    void eachSignInHasASecretOfItsOwnAndEndsTheOneBefore() {
        var first = signIn(PASSWORD, null).orElseThrow();
        assertEquals(amal, identify(first));
        var second = signIn(PASSWORD, first).orElseThrow();
        assertNotEquals(first, second);
        assertEquals(0, identify(first));
        signIns.signOut(second);
        assertEquals(0, identify(second));
    }

    @Test
    void aSignInSlidesWhileItIsUsedAndEndsWhenItIsNot() {
        var token = signIn(PASSWORD, null).orElseThrow();
        clock.move(Duration.ofDays(20));
        assertEquals(amal, identify(token));
        clock.move(Duration.ofDays(20));
        assertEquals(amal, identify(token));
        clock.move(Duration.ofDays(31));
        assertEquals(0, identify(token));
    }

    @Test
    void afterTenFailuresEvenTheRightPasswordWaits() {
        for (int failure = 0; failure < 10; failure++) {
            assertEquals(Optional.empty(), signIn("wrong", null));
        }
        var refused = assertThrows(ThrottledException.class, () -> signIn(PASSWORD, null));
        assertEquals(clock.instant().plus(Duration.ofMinutes(15)), refused.until());
        clock.move(Duration.ofMinutes(15));
        assertTrue(signIn(PASSWORD, null).isPresent());
    }

    @Test
    void anUnknownAddressIsThrottledJustAsAKnownOne() {
        for (int failure = 0; failure < 10; failure++) {
            assertEquals(Optional.empty(), signInAs("ghost@example.org", "wrong"));
        }
        assertThrows(ThrottledException.class, () -> signInAs("Ghost@example.org", "wrong"));
    }

    @Test
    void manyGuessesAtOnceDoNotSlipThrough() throws Exception {
        Callable<String> guess = () -> {
            try {
                return signIn("wrong", null).isPresent() ? "in" : "tried";
            } catch (ThrottledException e) {
                return "throttled";
            }
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = threads.invokeAll(IntStream.range(0, 30).mapToObj(number -> guess).toList()).stream().map(done -> {
                try {
                    return done.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).collect(Collectors.groupingBy(result -> result, Collectors.counting()));
            assertEquals(Map.of("tried", 10L, "throttled", 20L), results);
        }
    }

    @Test
    void whoIsSuspendedIsOutAtOnce() throws Exception {
        var samir = create("samir@example.org", Role.MEMBER);
        var token = signInAs("samir@example.org", PASSWORD).orElseThrow();
        portal.inTransaction(() -> {
            accounts.suspend(samir);
            return null;
        });
        assertEquals(0, identify(token));
        assertEquals(Optional.empty(), signInAs("samir@example.org", PASSWORD));
    }

    @Test
    void theLastAdministratorStays() {
        assertEquals("refused.lastAdministrator", refusal(() -> accounts.suspend(amal)));
        assertEquals("refused.lastAdministrator", refusal(() -> accounts.changeRoles(amal, Set.of(Role.MEMBER))));
    }

    @Test
    void onlyAdministratorsAdminister() {
        assertThrows(org.twinhall.access.AccessDeniedException.class, () -> accounts.suspend(amal));
        assertThrows(org.twinhall.access.AccessDeniedException.class, () -> accounts.list("", null, 0, 10));
    }

    @Test
    void whoClosesTheAccountIsForgotten() throws Exception {
        var samir = create("samir@example.org", Role.MEMBER);
        var token = signInAs("samir@example.org", PASSWORD).orElseThrow();
        var identity = portal.get(UnitOfWork.class).call(() -> signIns.identify(token));
        portal.get(Access.class).as(identity, () -> {
            portal.get(ProfileService.class).close(PASSWORD);
            return null;
        });
        assertEquals(0, identify(token));
        portal.inTransaction(() -> {
            var left = portal.get(Accounts.class).find(samir).orElseThrow();
            assertEquals("", left.getName() + left.getEmail());
            assertFalse(portal.get(Accounts.class).findByEmail("samir@example.org").isPresent());
            return null;
        });
    }

    private long create(String email, Role role) throws Exception {
        return portal.inTransaction(() -> accounts.create(email, "Somebody", Language.ENGLISH, PASSWORD, Set.of(role)).getId());
    }

    private Optional<String> signIn(String password, String before) {
        return portal.get(UnitOfWork.class).call(
                () -> signIns.signIn("amal@example.org", password, before, "test", "203.0.113.7").map(NewSignIn::token));
    }

    private Optional<String> signInAs(String email, String password) {
        return portal.get(UnitOfWork.class).call(
                () -> signIns.signIn(email, password, null, "test", "203.0.113.9").map(NewSignIn::token));
    }

    private long identify(String token) {
        return portal.get(UnitOfWork.class).call(() -> signIns.identify(token)).accountId();
    }

    private String refusal(Runnable verb) {
        return assertThrows(RefusedException.class, () -> portal.inTransaction(() -> {
            verb.run();
            return null;
        })).key();
    }
}
