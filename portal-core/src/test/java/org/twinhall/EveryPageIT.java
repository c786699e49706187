package org.twinhall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Key;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.access.Identity;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryReader;
import org.twinhall.content.Finding;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.planet.Planet;
import org.twinhall.settings.Settings;
import org.twinhall.testing.Http;
import org.twinhall.testing.NuChecker;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.TestDatabase;
import org.twinhall.text.Language;
import org.twinhall.web.Mount;
import org.twinhall.web.theme.Themes;

/** Every mounted page, opened by everybody in every language: it answers, and never with a failure. */
@ExtendWith(PortalExtension.class)
class EveryPageIT {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final NuChecker CHECKER = new NuChecker();

    /** What placeholders stand for in the demo; a page with another one needs a line here. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(Map.entry("news", "one-place-many-spellings"), Map.entry("article", "a-week-of-olives"), Map.entry("group", "hanwell-sabastiya"),
            Map.entry("place", "abu-dis"), Map.entry("token", "no-such-token"), Map.entry("mail", "0"),
            Map.entry("language", "en"), Map.entry("written", "en"), Map.entry("page", "no-such-page"),
            Map.entry("file", "0"), Map.entry("run", "0"), Map.entry("media", "0"), Map.entry("invitation", "0"));

    /** Addresses that show what mounts alone do not: results, filters, notices, pages of the tree, what is not there. */
    private static final List<String> FURTHER = List.of("/en/search?q=olive", "/ar/search?q=%D8%B2%D9%8A%D8%AA%D9%88%D9%86", "/en/search?q=qqqq", "/en/search?q=twinning&view=map", "/ar/search?q=olvies&order=newest&kind=article",
            "/en/news?topic=visits", "/en/articles?page=2", "/en/groups?view=table", "/en/pages/handbook", "/ar/pages/handbook/visits",
            "/en/nothing-here", "/ar/take-down?page=/ar/news", "/en/desk/files?kind=document&q=a", "/ar/sign-in?done=signedOut", "/admin/people?words=a", "/admin/mail?state=KEPT",
            "/en/elsewhere?group=hanwell-sabastiya", "/admin/feeds?show=trouble",
            "/ar/desk/menu", "/en/desk/order");

    enum Visitor {
        GUEST(null), MEMBER(DemoAccounts.MEMBER), EDITOR(DemoAccounts.EDITOR), ADMINISTRATOR(DemoAccounts.ADMINISTRATOR);

        private final DemoAccounts.Person person;

        Visitor(DemoAccounts.Person person) {
            this.person = person;
        }
    }

    @ParameterizedTest
    @CsvSource({"GUEST, olive", "MEMBER, olive", "EDITOR, olive", "ADMINISTRATOR, olive", "GUEST, harbour", "ADMINISTRATOR, harbour"})
    void answersInValidMarkup(Visitor visitor, String theme, RunningPortal portal) {
        var http = portal.http();
        if (visitor.person != null) {
            http.signIn(visitor.person.email(), visitor.person.password());
        }
        var failed = new TreeMap<String, String>();
        dress(portal, theme);
        try {
            Stream.concat(paths(portal).stream(), FURTHER.stream()).forEach(path ->
                    check(http.get(path), theme).forEach(fault -> failed.merge(fault, path, (some, more) -> some + " " + more)));
        } finally {
            dress(portal, "olive");
        }
        assertTrue(failed.isEmpty(), () -> visitor + " in " + theme + ":\n" + failed.entrySet().stream()
                .map(fault -> fault.getKey() + "\n    " + fault.getValue()).collect(Collectors.joining("\n")));
    }

    private static List<String> check(Http.Answer answer, String theme) {
        if (answer.status() >= 500 || answer.text().contains("wicket:") || answer.text().contains("Exception")) {
            return List.of("answers " + answer.status());
        }
        if (!answer.header("Content-Type").startsWith("text/html")) {
            return List.of();
        }
        return answer.text().contains("/theme/" + theme + "-") ? errors(answer) : List.of("is not dressed in " + theme);
    }

    /** Every page is read from every database; its markup, which comes from none, is judged once. */
    private static List<String> errors(Http.Answer answer) {
        return TestDatabase.isMariaDb() ? List.of() : CHECKER.errors(answer.text());
    }

    private static void dress(RunningPortal portal, String theme) {
        portal.as(Identity.PORTAL, () -> {
            portal.get(Settings.class).set(Themes.ACTIVE, theme);
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/sign-in", "/ar/register", "/en/contact", "/ar/groups/hanwell-sabastiya/contact", "/ar/forgot-password",
        "/en/desk/new", "/en/desk/files", "/admin/people/invite",
        "/ar/desk/groups/hanwell-sabastiya/people", "/admin/groups/new", "/admin/places/new", "/admin/places/table"})
    void aFormThatIsRefusedSaysWhyInValidMarkup(String path, RunningPortal portal) {
        var http = portal.http();
        if (path.matches("/admin.*|.*/desk/.*")) {
            http.signIn(DemoAccounts.ADMINISTRATOR.email(), DemoAccounts.ADMINISTRATOR.password());
        }
        var page = http.get(path);
        var refused = page.page().selectFirst("form.form input[type=file]") == null ? http.submit(page, "form.form", Map.of())
                : http.upload(page, "form.form", Map.of(), "", new byte[0]);
        assertEquals(200, refused.status());
        assertFalse(refused.page().select(".field-error").isEmpty(), refused.text());
        assertEquals(List.of(), errors(refused));
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
                .flatMap(mount -> mount.hasLanguage() ? Stream.of(Language.values())
                        .map(language -> "/" + language.tag() + (mount.path().equals("/") ? "" : mount.path()))
                        : Stream.of(mount.path()))
                .map(path -> filled(path, portal)).sorted().toList();
    }

    private static String filled(String path, RunningPortal portal) {
        return PLACEHOLDER.matcher(path).replaceAll(match -> {
            var example = switch (match.group(1)) {
                case "account" -> account(portal);
                case "entry" -> entry(portal);
                case "story" -> story(portal);
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

    private static String story(RunningPortal portal) {
        return portal.get(UnitOfWork.class).call(() -> Long.toString(portal.get(Planet.class).list(null, 0, 1).getFirst().item().getStoryId()));
    }

    private static String account(RunningPortal portal) {
        return portal.get(UnitOfWork.class).call(() -> portal.get(Accounts.class)
                .findByEmail(DemoAccounts.MEMBER.email()).orElseThrow().getId().toString());
    }
}
