package org.twinhall.account.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @Test
    void aFewWordsAreGoodEnoughInAnyScript() {
        assertEquals(Optional.empty(), problem("walnut in a red bowl"));
        assertEquals(Optional.empty(), problem("زيتون وزعتر وخبز"));
        assertEquals(Optional.empty(), problem("x".repeat(190) + "and a few"));
    }

    @Test
    void shortAndEndlessOnesAreRefused() {
        assertEquals(Optional.of("password.short"), problem("elevenchars"));
        assertEquals(Optional.of("password.long"), problem("a long one ".repeat(19)));
    }

    @Test
    void commonOnesAreRefusedHoweverTheyAreDressed() {
        assertEquals(Optional.of("password.common"), problem("Password1234!"));
        assertEquals(Optional.of("password.common"), problem("PASSWORD PASSWORD"));
        assertEquals(Optional.of("password.common"), problem("123456789012"));
        assertEquals(Optional.of("password.common"), problem("qwertyuiop12"));
        assertEquals(Optional.of("password.common"), problem("ababababababab"));
        assertEquals(Optional.of("password.common"), problem("فلسطين فلسطين 2026"));
    }

    @Test
    void onesOwnNameAndAddressAreRefused() {
        assertEquals(Optional.of("password.own"), problem("amal.haddad@example.org"));
        assertEquals(Optional.of("password.own"), problem("Amal Haddad 1"));
        assertEquals(Optional.of("password.own"), problem("amal.haddad2026"));
    }

    private Optional<String> problem(String password) {
        return rules.problem(password, "amal.haddad@example.org", "Amal Haddad");
    }
}
