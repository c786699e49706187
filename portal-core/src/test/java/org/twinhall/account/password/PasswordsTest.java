package org.twinhall.account.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void hashesAreArgon2idWithASaltOfTheirOwn() {
        var hash = passwords.hash("walnut in a red bowl");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertNotEquals(hash, passwords.hash("walnut in a red bowl"));
        assertFalse(passwords.isOutdated(hash));
        assertTrue(passwords.isOutdated("$argon2id$v=19$m=4096,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$Jx3mOkaTHUoVBRSTKtZC0qd3a3Yjq3W6Y5W7W5W7W5U"));
    }

    @Test
    void onlyTheRightPasswordMatches() {
        var hash = passwords.hash("walnut in a red bowl");
        assertTrue(passwords.matches("walnut in a red bowl", hash));
        assertFalse(passwords.matches("walnut in a red bow1", hash));
        assertFalse(passwords.matches("walnut in a red bowl", null));
    }

    @Test
    void theSameLettersFromAnotherKeyboardMatch() {
        assertTrue(passwords.matches("cafe\u0301 in the morning", passwords.hash("caf\u00e9 in the morning")));
    }

    /** Made by another library. */
    @Test
    void hashesOfOtherProgramsAreUnderstood() {
        var hash = "$argon2id$v=19$m=19456,t=2,p=1$c2l4dGVlbiBsZXR0ZXJzIQ$i+0+QB07"
                + "t7XvblQL3/6a7axArZ/p9ztUMEul4mKeueQ";
        assertTrue(passwords.matches("walnut in a red bowl", hash));
        assertFalse(passwords.matches("walnut in a red bow1", hash));
        assertFalse(passwords.isOutdated(hash));
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        assertFalse(passwords.matches("walnut in a red bowl", "walnut in a red bowl"));
        assertTrue(passwords.isOutdated("walnut in a red bowl"));
    }
}
