package org.twinhall.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** A plugin's jar, written and compiled in a test. */
public final class PluginJar {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("public (?:final |abstract )?class (\\w+)");

    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    /** A jar that says who it is; its door is {@code <package>.Door}. */
    public static PluginJar of(String id, String packageName) {
        return new PluginJar().says("Plugin-Id", id).says("Plugin-Version", "1.0.0").says("Plugin-Class", packageName + ".Door");
    }

    /** A line of the manifest. */
    public PluginJar says(String name, String value) {
        manifest.put(name, value);
        return this;
    }

    /** The source of a public class. */
    public PluginJar source(String java) {
        sources.put(first(PACKAGE, java).replace('.', '/') + "/" + first(TYPE, java) + ".java", java);
        return this;
    }

    /** The door, with the lines of its {@code configure}. */
    public PluginJar door(String packageName, String lines) {
        return source("""
                package %s;
                public class Door extends org.twinhall.plugin.Feature {
                    @Override
                    protected void configure() {
                        %s
                    }
                }
                """.formatted(packageName, lines));
    }

    /** Any other file. */
    public PluginJar file(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** Compiles and packs it into a folder. */
    public Path into(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            var classes = compiled();
            var jar = folder.resolve(name);
            var lines = new Manifest();
            lines.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.forEach(lines.getMainAttributes()::putValue);
            try (var out = new JarOutputStream(Files.newOutputStream(jar), lines); var compiled = Files.walk(classes)) {
                for (var file : compiled.filter(file -> file.toString().endsWith(".class")).toList()) {
                    put(out, classes.relativize(file).toString(), Files.readAllBytes(file));
                }
                for (var file : files.entrySet()) {
                    put(out, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            Folders.delete(classes);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path compiled() throws IOException {
        var folder = Files.createTempDirectory("plugin");
        var arguments = new ArrayList<>(List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", "-nowarn"));
        for (var source : sources.entrySet()) {
            var file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        if (!sources.isEmpty() && ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("the plugin does not compile");
        }
        return folder;
    }

    private static void put(JarOutputStream out, String path, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(path));
        out.write(content);
        out.closeEntry();
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("nothing like " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
