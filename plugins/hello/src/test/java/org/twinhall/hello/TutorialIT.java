package org.twinhall.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.testing.RunningPortal;

/** Does what {@code plugins/README.md} says, outside the source tree, against the artefacts of this build. */
class TutorialIT {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern FILE = Pattern.compile("\\*\\*`([^`]+)`\\*\\*\\s+```\\w+\\n(.*?)```", Pattern.DOTALL);
    private static final String VERSION = "1.0.0-SNAPSHOT";

    @TempDir
    private Path folder;

    @Test
    void leadsToARunningPlugin() throws Exception {
        var project = Files.createDirectories(folder.resolve("olives"));
        writeFiles(project);
        installArtefacts(folder.resolve("repository"));
        build(project);

        var home = RunningPortal.newHome();
        Files.createDirectories(home.resolve("plugins"));
        Files.copy(project.resolve("target/olives-1.0.0.jar"), home.resolve("plugins/olives-1.0.0.jar"));
        try (var portal = RunningPortal.start(home, Map.of(), true)) {
            var page = portal.http().get("/en/olives");
            assertEquals(200, page.status());
            assertTrue(page.text().contains("The olive harvest begins"), page.text());
            var style = page.page().select("link[rel=stylesheet]").stream().map(link -> link.attr("href"))
                    .filter(href -> href.contains("olives")).findFirst().orElseThrow();
            assertEquals(200, portal.http().get(style.replaceFirst("^(\\.\\./)+|^\\./", "/")).status());
            assertTrue(portal.http().get("/ar/olives").text().contains("قطاف الزيتون"));
            assertTrue(portal.http().get("/ar").page().select("nav a").eachText().contains("قطاف الزيتون"));
            assertTrue(portal.http().get("/en/groups/hanwell-sabastiya").text().contains("The olive harvest begins"));
        }
    }

    private static void writeFiles(Path project) throws IOException {
        var files = FILE.matcher(Files.readString(ROOT.resolve("plugins/README.md")));
        int written = 0;
        while (files.find()) {
            var file = project.resolve(files.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.group(2));
            written++;
        }
        assertTrue(written >= 10, "the tutorial has " + written + " files");
    }

    /** What {@code mvnw install} would put into the local repository, which stays as it is. */
    private static void installArtefacts(Path repository) throws IOException {
        var artefacts = repository.resolve("org/twinhall");
        install(artefacts, "twinhall", ROOT.resolve("pom.xml"), Map.of());
        install(artefacts, "twinhall-plugin", ROOT.resolve("plugins/pom.xml"), Map.of());
        install(artefacts, "twinhall-db", ROOT.resolve("db/pom.xml"), Map.of(".jar", ROOT.resolve("db/target/twinhall-db-" + VERSION + ".jar")));
        var core = ROOT.resolve("portal-core/target/portal-core-" + VERSION);
        install(artefacts, "portal-core", ROOT.resolve("portal-core/pom.xml"),
                Map.of(".jar", Path.of(core + ".jar"), "-tests.jar", Path.of(core + "-tests.jar")));
    }

    private static void install(Path artefacts, String name, Path pom, Map<String, Path> files) throws IOException {
        var target = Files.createDirectories(artefacts.resolve(name).resolve(VERSION)).resolve(name + "-" + VERSION);
        Files.copy(pom, Path.of(target + ".pom"));
        for (var file : files.entrySet()) {
            Files.copy(file.getValue(), Path.of(target + file.getKey()));
        }
    }

    /** Builds as a stranger would; what is not of this build comes from the local repository of the machine. */
    private void build(Path project) throws IOException, InterruptedException {
        var maven = new ProcessBuilder(List.of(ROOT.resolve("mvnw").toString(), "-f", project.toString(), "-B", "-q", "-o", "package", "-DskipTests",
                "-Dmaven.repo.local=" + folder.resolve("repository"), "-Dmaven.repo.local.tail=" + System.getProperty("maven.repository")));
        maven.redirectErrorStream(true).redirectOutput(folder.resolve("build.log").toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = maven.start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the build did not end");
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("build.log")));
    }
}
