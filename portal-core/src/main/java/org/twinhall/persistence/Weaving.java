package org.twinhall.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.tools.weaving.jpa.StaticWeaveProcessor;

/**
 * Weaves the entities of a folder of compiled classes in place, at build time, so that lazy relations are lazy.
 *
 * <p>The build of the core and of every plugin calls this main method with its output folder. It is safe to run twice.
 */
public final class Weaving {

    private static final String UNIT = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="https://jakarta.ee/xml/ns/persistence https://jakarta.ee/xml/ns/persistence/persistence_3_2.xsd">
              <persistence-unit name="weaving">
            %s
                <exclude-unlisted-classes>true</exclude-unlisted-classes>
              </persistence-unit>
            </persistence>
            """;

    private Weaving() {
    }

    /** Weaves; the single argument is the folder of classes. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var entities = entitiesIn(folder);
        if (entities.isEmpty()) {
            return;
        }
        var unit = Files.createTempDirectory("weaving");
        var manifest = Files.createDirectory(unit.resolve("META-INF")).resolve("persistence.xml");
        Files.writeString(manifest, UNIT.formatted(entities.stream()
                .map(name -> "    <class>" + name + "</class>").collect(Collectors.joining("\n"))));
        try {
            var weaver = new StaticWeaveProcessor(folder.toFile(), folder.toFile());
            weaver.setPersistenceInfo(unit.toFile());
            weaver.setClassLoader(Weaving.class.getClassLoader());
            weaver.performWeaving();
        } finally {
            Files.delete(manifest);
            Files.delete(manifest.getParent());
            Files.delete(unit);
        }
        System.out.println("wove " + entities.size() + " entities in " + folder);
    }

    private static List<String> entitiesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file).toString().replaceAll("\\.class$", "").replace('/', '.').replace('\\', '.'))
                    .filter(name -> !name.endsWith("-info")).filter(Weaving::isEntity).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEntity(String name) {
        try {
            var type = Class.forName(name, false, Weaving.class.getClassLoader());
            return type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class)
                    || type.isAnnotationPresent(MappedSuperclass.class);
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
