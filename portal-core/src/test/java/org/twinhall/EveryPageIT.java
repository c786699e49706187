package org.twinhall;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryReader;
import org.twinhall.content.Finding;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.web.Mount;

/** Every mounted page, opened by everybody in every language: it answers, and never with a failure. */
@ExtendWith(PortalExtension.class)
class EveryPageIT {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    /** What placeholders stand for in the demo; a page with another one needs a line here. */
    private static final Map<String, String> EXAMPLES = Map.of("news", "one-place-many-spellings", "article", "a-week-of-olives",
            "group", "hanwell-sabastiya", "place", "abu-dis", "token", "no-such-token", "mail", "0", "language", "en",
            "written", "en", "file", "0", "media", "0");

    enum Visitor {
        GUEST(null), MEMBER(DemoAccounts.MEMBER), EDITOR(DemoAccounts.EDITOR), ADMINISTRATOR(DemoAccounts.ADMINISTRATOR);

        private final DemoAccounts.Person person;

        Visitor(DemoAccounts.Person person) {
            this.person = person;
        }
    }

    @ParameterizedTest
    @EnumSource
    void answers(Visitor visitor, RunningPortal portal) {
        var http = portal.http();
        if (visitor.person != null) {
            http.signIn(visitor.person.email(), visitor.person.password());
        }
        var failed = new ArrayList<String>();
        for (var path : paths(portal)) {
            var answer = http.get(path);
            if (answer.status() >= 500 || answer.text().contains("wicket:") || answer.text().contains("Exception")) {
                failed.add(answer.status() + " " + path);
            }
        }
        assertTrue(failed.isEmpty(), visitor + ": " + failed);
    }

    @Test
    void administrationIsForAdministratorsAlone(RunningPortal portal) {
        var editor = portal.http().signIn(DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        var guest = portal.http();
        for (var path : paths(portal)) {
            if (path.startsWith("/admin")) {
                assertFalse(editor.get(path).status() == 200, "an editor opens " + path);
                assertFalse(guest.get(path).status() == 200, "a guest opens " + path);
            }
        }
    }

    private static List<String> paths(RunningPortal portal) {
        var mounts = portal.portal().injector().getInstance(new Key<Set<Mount>>() { });
        return mounts.stream().filter(mount -> mount.page() != null)
                .flatMap(mount -> mount.hasLanguage() ? java.util.stream.Stream.of(Language.values())
                        .map(language -> "/" + language.tag() + (mount.path().equals("/") ? "" : mount.path()))
                        : java.util.stream.Stream.of(mount.path()))
                .map(path -> filled(path, portal)).sorted().toList();
    }

    private static String filled(String path, RunningPortal portal) {
        return PLACEHOLDER.matcher(path).replaceAll(match -> {
            var example = switch (match.group(1)) {
                case "account" -> account(portal);
                case "entry" -> entry(portal);
                default -> EXAMPLES.get(match.group(1));
            };
            assertNotNull(example, "no example for " + match.group() + " in " + path);
            return Matcher.quoteReplacement(example);
        });
    }

    private static String entry(RunningPortal portal) {
        return portal.get(UnitOfWork.class).call(() -> portal.get(EntryReader.class)
                .find("ARTICLE", EXAMPLES.get("article"), Language.ENGLISH) instanceof Finding.Live live
                ? Long.toString(live.entry().entryId()) : null);
    }

    private static String account(RunningPortal portal) {
        return portal.get(UnitOfWork.class).call(() -> portal.get(Accounts.class)
                .findByEmail(DemoAccounts.MEMBER.email()).orElseThrow().getId().toString());
    }
}
