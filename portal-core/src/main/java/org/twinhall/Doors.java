package org.twinhall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.access.Permission;
import org.twinhall.persistence.Database;
import org.twinhall.persistence.EntityTypes;
import org.twinhall.persistence.Migrations;
import org.twinhall.plugin.Contributions;
import org.twinhall.plugin.host.PluginHost;
import org.twinhall.plugin.host.PluginReport;
import org.twinhall.web.Mount;

/** Tries each plugin's door alone: one whose migration, entities or addresses do not fit is left out and reported. */
final class Doors {

    private final List<Contributions> core;
    private final PluginHost plugins;
    private final Migrations migrations;
    private final Database database;
    private final Map<String, String> mounts = new HashMap<>();
    private final Map<String, String> permissions = new HashMap<>();

    Doors(List<Contributions> core, PluginHost plugins, Migrations migrations, Database database) {
        this.core = core;
        this.plugins = plugins;
        this.migrations = migrations;
        this.database = database;
        core.forEach(door -> claim("the core", door));
    }

    /** The doors of the core and of every plugin that fits, in order. */
    List<Contributions> open() {
        var open = new ArrayList<>(core);
        for (var plugin : plugins.active()) {
            problemOf(plugin).ifPresentOrElse(problem -> plugins.fail(plugin.id(), problem), () -> {
                claim(plugin.id(), plugin.contributions());
                open.add(plugin.contributions());
            });
        }
        return open;
    }

    private Optional<String> problemOf(PluginReport plugin) {
        return conflict(plugin.contributions())
                .or(() -> failure("its migration failed", () -> migrations.migrate(plugin.id(), plugins.loader())))
                .or(() -> failure("its entities do not fit the database", () -> tryEntities(plugin)));
    }

    private Optional<String> conflict(Contributions door) {
        return door.of(Mount.class).filter(mount -> mounts.containsKey(shape(mount)))
                .map(mount -> "the path " + mount.path() + " is taken by " + mounts.get(shape(mount))).findFirst()
                .or(() -> door.of(Permission.class).filter(permission -> permissions.containsKey(permission.name()))
                        .map(permission -> "the permission " + permission.name() + " is taken by "
                                + permissions.get(permission.name())).findFirst());
    }

    private void claim(String owner, Contributions door) {
        door.of(Mount.class).forEach(mount -> mounts.put(shape(mount), owner));
        door.of(Permission.class).forEach(permission -> permissions.put(permission.name(), owner));
    }

    /** Two paths that differ only in the names of their placeholders answer the same addresses. */
    private static String shape(Mount mount) {
        return mount.path().replaceAll("\\$\\{[^}]*}", "*");
    }

    /** Deploys the core's and the plugin's entities and asks each of the plugin's tables, without keeping anything. */
    private void tryEntities(PluginReport plugin) {
        var entities = plugin.contributions().entities();
        if (entities.isEmpty()) {
            return;
        }
        var all = new java.util.LinkedHashSet<Class<?>>(entities);
        core.forEach(door -> all.addAll(door.entities()));
        database.probe(new EntityTypes(all, plugins.loader()), entities);
    }

    private static Optional<String> failure(String what, Runnable attempt) {
        try {
            attempt.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(what + ": " + e.getMessage());
        }
    }
}
