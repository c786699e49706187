package org.twinhall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is in both languages, and none stands bare in markup. */
class BundleKeysTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ENGLISH = ".utf8.properties";
    private static final Pattern PLURAL = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\w-]+:([\\w.]+)");

    static Stream<Path> bundles() throws IOException {
        return files(ENGLISH).filter(file -> !file.getFileName().toString().contains("_"));
    }

    static Stream<Path> markup() throws IOException {
        return files(".html");
    }

    private static Stream<Path> files(String suffix) throws IOException {
        try (var walk = Files.walk(SOURCES)) {
            return walk.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(Path english) throws IOException {
        var arabic = arabic(english);
        assertEquals(withoutPlurals(load(english)), withoutPlurals(load(arabic)), english + " and " + arabic.getFileName());
        for (var bundle : List.of(english, arabic)) {
            load(bundle).forEach((key, text) -> assertFalse(text.toString().isBlank(), bundle + ": " + key + " is empty"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void arabicTextsAreInArabic(Path english) throws IOException {
        var own = load(english);
        load(arabic(english)).forEach((key, text) -> assertFalse(
                text.toString().equals(own.get(key)) && text.toString().matches(".*[a-zA-Z]{3}.*"), key + " is not translated"));
    }

    @ParameterizedTest
    @MethodSource("markup")
    void markupHoldsNoBareWords(Path file) throws IOException {
        var document = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        document.select("wicket|message, wicket\\:message, style, title, code").remove();
        var bare = new TreeSet<String>();
        document.traverse((node, depth) -> {
            if (node instanceof TextNode text && text.text().matches("(?s).*\\p{L}{2}.*") && !text.text().contains("DOCTYPE")) {
                bare.add(text.text().strip());
            }
        });
        assertEquals(Set.of(), bare, file.toString());
    }

    @ParameterizedTest
    @MethodSource("markup")
    void everyMessageOfTheMarkupIsInABundle(Path file) throws IOException {
        var known = keysFor(file.getParent());
        var document = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        var missing = new TreeSet<String>();
        document.getAllElements().forEach(element -> {
            var keys = element.tagName().equals("wicket:message") ? Stream.of(element.attr("key"))
                    : ATTRIBUTE.matcher(element.attr("wicket:message")).results().map(match -> match.group(1));
            keys.filter(key -> !known.contains(key)).forEach(missing::add);
        });
        assertEquals(Set.of(), missing, file.toString());
    }

    /** The keys that a class of a folder may use: those of the folder, of the folders above, and of the frame. */
    private static Set<String> keysFor(Path folder) throws IOException {
        var keys = new HashSet<String>();
        for (var at = folder; at != null && at.startsWith(SOURCES); at = at.getParent()) {
            keys.addAll(keysIn(at));
        }
        keys.addAll(keysIn(SOURCES.resolve("org/twinhall/web")));
        return keys;
    }

    private static Set<String> keysIn(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            var keys = new HashSet<String>();
            for (var bundle : list.filter(file -> file.toString().endsWith(ENGLISH) && !file.getFileName().toString().contains("_")).toList()) {
                keys.addAll(load(bundle).stringPropertyNames());
            }
            return keys;
        }
    }

    private static Path arabic(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(ENGLISH, "_ar" + ENGLISH));
    }

    private static Properties load(Path bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties;
    }

    /** Arabic has more plural forms than English: together they count as one key. */
    private static Set<String> withoutPlurals(Properties bundle) {
        return bundle.stringPropertyNames().stream().map(key -> {
            var plural = PLURAL.matcher(key);
            return plural.matches() ? plural.group(1) + ".*" : key;
        }).collect(Collectors.toCollection(TreeSet::new));
    }
}
