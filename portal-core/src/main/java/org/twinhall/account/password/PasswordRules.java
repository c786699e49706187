package org.twinhall.account.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough: long ones that are neither common nor the person's own name or address. Nothing is
 * said about kinds of characters, because rules of that sort only make people write them down.
 */
@Singleton
public class PasswordRules {

    /** Fewest characters. */
    public static final int SHORTEST = 12;

    /** Most characters. */
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common = read();

    @Inject
    PasswordRules() {
    }

    /** What is wrong with a password, as a bundle key; empty when it is good enough. */
    public Optional<String> problem(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("password.short");
        }
        if (length > LONGEST) {
            return Optional.of("password.long");
        }
        var plain = plain(password);
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT || common.contains(plain) || common.contains(halved(plain))) {
            return Optional.of("password.common");
        }
        var account = plain(email.replaceFirst("@.*", ""));
        if (plain.equals(plain(email)) || plain.equals(plain(name)) || !account.isEmpty() && plain.equals(account + account)
                || plain.equals(account)) {
            return Optional.of("password.own");
        }
        return Optional.empty();
    }

    /** Lower case, without blanks, and without the digits and signs that people hang at the end. */
    private static String plain(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
        var word = lower.replaceAll("[\\d\\p{Punct}]+$", "");
        return word.isEmpty() ? lower : word;
    }

    /** A word written twice is that word. */
    private static String halved(String text) {
        int half = text.length() / 2;
        return text.length() % 2 == 0 && text.substring(0, half).equals(text.substring(half)) ? plain(text.substring(half)) : text;
    }

    private static Set<String> read() {
        try (var stream = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(PasswordRules::plain).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
