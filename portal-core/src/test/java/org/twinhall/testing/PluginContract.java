package org.twinhall.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.Portal;
import org.twinhall.account.DemoAccounts;
import org.twinhall.plugin.host.PluginHost;
import org.twinhall.plugin.host.PluginReport;
import org.twinhall.search.SearchSource;
import org.twinhall.text.Language;
import org.twinhall.web.Mount;

/**
 * What every plugin keeps; extend it in the plugin's own tests, as {@code <Name>IT}, and add what is the plugin's own.
 *
 * <p>It starts a portal with the demo content and the plugin's jar, whose path is the system property {@code plugin.jar};
 * {@link #portal} is that portal.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PluginContract {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern PLURAL = Pattern.compile("(.*)\\.(zero|one|two|few|many|other)");
    private static final String ENGLISH = "wicket-package.utf8.properties";
    private static final String ARABIC = "wicket-package_ar.utf8.properties";

    private RunningPortal portal;

    /** The plugin's id. */
    protected abstract String id();

    /** What the placeholders in its paths stand for in its demo content. */
    protected Map<String, String> examples() {
        return Map.of();
    }

    /** The portal in which the plugin runs. */
    protected final RunningPortal portal() {
        return portal;
    }

    @BeforeAll
    void start() {
        portal = RunningPortal.withPlugin();
    }

    @AfterAll
    void stop() {
        if (portal != null) {
            portal.close();
        }
    }

    private static Path jar() {
        return Path.of(System.getProperty("plugin.jar"));
    }

    private PluginReport report() {
        return portal.get(PluginHost.class).reports().stream().filter(report -> report.id().equals(id())).findFirst().orElseThrow();
    }

    @Test
    void joins() {
        assertEquals("", report().problem());
        assertEquals(PluginReport.State.ACTIVE, report().state());
    }

    @Test
    void everyPageAnswersEverybodyInBothLanguagesInValidMarkup() {
        var visitors = new ArrayList<>(List.of(portal.http()));
        List.of(DemoAccounts.MEMBER, DemoAccounts.EDITOR, DemoAccounts.ADMINISTRATOR).forEach(person -> visitors.add(portal.http().signIn(person)));
        var failed = new ArrayList<String>();
        var checker = new NuChecker();
        for (var path : paths()) {
            boolean opened = false;
            for (var visitor : visitors) {
                var answer = visitor.get(path);
                opened |= answer.status() < 400;
                if (answer.status() >= 500 || answer.text().contains("wicket:") || answer.text().contains("Exception")) {
                    failed.add(answer.status() + " " + path);
                } else if (answer.status() == 200 && !TestDatabase.isMariaDb()) {
                    // What no database writes is judged once.
                    checker.errors(answer.text()).forEach(error -> failed.add(path + ": " + error));
                }
            }
            if (!opened) {
                failed.add(path + " is shown to none of them: examples() names something that is not there");
            }
        }
        assertEquals(List.of(), failed);
    }

    @Test
    void everyPageForEverybodySetsNoCookie() {
        var reader = portal.http();
        assertEquals(List.of(), paths().stream().filter(path -> {
            var answer = reader.get(path);
            return answer.status() == 200 && !answer.header("Set-Cookie").isEmpty();
        }).toList());
    }

    private List<String> paths() {
        var examples = examples();
        return report().contributions().of(Mount.class).filter(mount -> mount.page() != null)
                .flatMap(mount -> mount.hasLanguage() ? List.of(Language.values()).stream().map(language -> "/" + language.tag() + mount.path())
                        : List.of(mount.path()).stream())
                .map(path -> PLACEHOLDER.matcher(path).replaceAll(match -> {
                    var example = examples.get(match.group(1));
                    assertNotNull(example, "examples() has nothing for " + match.group() + " in " + path);
                    return Matcher.quoteReplacement(example);
                })).sorted().toList();
    }

    @Test
    void textsAreCompleteInBothLanguages() throws IOException {
        try (var jar = new JarFile(jar().toFile())) {
            var bundles = jar.stream().map(JarEntry::getName).filter(name -> name.endsWith("/" + ENGLISH)).toList();
            for (var english : bundles) {
                var arabic = english.replace(ENGLISH, ARABIC);
                assertNotNull(jar.getEntry(arabic), arabic + " is missing");
                assertEquals(keys(jar, english), keys(jar, arabic), english);
            }
        }
    }

    private static Set<String> keys(JarFile jar, String bundle) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(jar.getInputStream(jar.getEntry(bundle)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().map(key -> {
            var plural = PLURAL.matcher(key);
            return plural.matches() ? plural.group(1) + ".*" : key;
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void tablesAreNamedAfterIt() {
        var prefix = id().replace('-', '_') + "_";
        assertEquals(List.of(), report().contributions().entities().stream()
                .filter(type -> type.isAnnotationPresent(jakarta.persistence.Entity.class))
                .map(entity -> entity.getAnnotation(jakarta.persistence.Table.class))
                .filter(table -> table == null || !table.name().startsWith(prefix)).toList());
    }

    @Test
    void itsJarHoldsNothingThatTheCoreHas() throws IOException {
        var core = new HashSet<String>();
        try (var jar = new JarFile(jar().toFile())) {
            jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class"))
                    .filter(name -> coreHas(name)).forEach(core::add);
        }
        assertEquals(Set.of(), core);
    }

    /** The test's own class path holds the plugin too: what lies beside the plugin's door is no library. */
    private boolean coreHas(String path) {
        var own = report().contributions().feature().getClass().getPackageName().replace('.', '/') + "/";
        return !path.startsWith(own) && Portal.class.getClassLoader().getResource(path) != null;
    }

    @Test
    void usesOnlyWhatIsForPlugins() throws IOException {
        try (var jar = new JarFile(jar().toFile())) {
            ArchRuleDefinition.noClasses().should().dependOnClassesThat()
                    .resideInAnyPackage("org.twinhall", "org.twinhall.cli..", "org.twinhall.plugin.host..").allowEmptyShould(true)
                    .check(new ClassFileImporter().importJar(jar));
        }
    }

    @Test
    void whatItMakesFindableIsFound() {
        var sources = report().contributions().all().stream().filter(contribution -> contribution.point() == SearchSource.class)
                .map(contribution -> (Class<?>) contribution.type()).toList();
        for (var type : sources) {
            var source = (SearchSource) portal.get(type);
            var document = portal.as(org.twinhall.access.Identity.PORTAL, () -> source.listIds(0, 50).stream()
                    .flatMap(id -> source.read(id).stream()).filter(each -> each.readers().contains("everybody")).findFirst());
            document.ifPresent(each -> {
                var query = "/" + each.language().tag() + "/search?q=" + java.net.URLEncoder.encode(each.title(), StandardCharsets.UTF_8);
                Await.until("it is found", () -> portal.http().get(query).page().select(".result a").stream()
                        .anyMatch(link -> link.attr("href").contains(each.path())));
            });
        }
    }

    @Test
    void thePortalLivesWithoutItAndTakesItBack() {
        var administrator = portal.http().signIn(DemoAccounts.ADMINISTRATOR);
        var answering = paths().stream().filter(path -> portal.http().get(path).status() != 404).toList();
        for (var state : List.of(PluginReport.State.DISABLED, PluginReport.State.ACTIVE)) {
            administrator.submit(administrator.get("/admin/plugins"), "form[action*=switch]", Map.of());
            var before = portal.portal();
            administrator.submit(administrator.get("/admin/plugins"), "form[action*=restart]", Map.of());
            Await.until("the portal is started anew", () -> portal.portal() != before);
            assertEquals(state, report().state());
            assertEquals(200, portal.http().get("/en").status());
        }
        assertEquals(List.of(), answering.stream().filter(path -> portal.http().get(path).status() == 404).toList());
    }
}
