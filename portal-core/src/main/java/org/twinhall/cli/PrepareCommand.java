package org.twinhall.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.twinhall.ConfigKey;
import org.twinhall.DemoContent;
import org.twinhall.Portal;
import org.twinhall.PortalConfig;
import picocli.CommandLine.Command;

/**
 * Opens a portal with the demo content in a folder that is thrown away and reads it as visitors do. The launcher lets the JVM
 * write down meanwhile which classes that takes, so that the next start finds them ready made.
 */
@Command(name = "prepare", mixinStandardHelpOptions = true,
        description = "Make the next starts on this Java quicker. Happens by itself after the first start.")
final class PrepareCommand implements Callable<Integer> {

    private static final int PAGES = 150;
    private static final int ROUNDS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:en|ar)(?:/[^\"#]*)?)\"");

    @Override
    public Integer call() throws Exception {
        var home = Files.createTempDirectory("twinhall-prepare");
        try {
            var options = Map.of(ConfigKey.PORT, "0", ConfigKey.HOST, "127.0.0.1", ConfigKey.DB_URL, "", ConfigKey.BASE_URL, "");
            try (var portal = Portal.open(PortalConfig.read(home, Map.of(), options, true), Clock.systemUTC())) {
                portal.injector().getInstance(DemoContent.class).add();
                portal.serve();
                for (int round = 0; round < ROUNDS; round++) {
                    read(portal.address(), "?round=" + round);
                }
            }
        } finally {
            delete(home);
        }
        return 0;
    }

    /** Follows links from the first page on; no page comes from the page cache. */
    private static void read(String address, String query) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var waiting = new ArrayDeque<>(List.of("/en", "/ar", "/en/search?q=visit", "/en/sign-in"));
            var seen = new HashSet<>(waiting);
            for (int page = 0; page < PAGES && !waiting.isEmpty(); page++) {
                var path = waiting.remove();
                var request = HttpRequest.newBuilder(URI.create(address + path + (path.contains("?") ? "" : query))).timeout(PATIENCE).build();
                var text = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
                LINK.matcher(text).results().map(found -> found.group(1).replace("&amp;", "&")).filter(seen::add).forEach(waiting::add);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
