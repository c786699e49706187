package org.twinhall;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.access.Permission;
import org.twinhall.access.RequiresPermission;
import org.twinhall.job.Schedule;
import org.twinhall.persistence.Database;
import org.twinhall.persistence.EntityTypes;
import org.twinhall.persistence.Migrations;
import org.twinhall.plugin.Contributions;
import org.twinhall.plugin.host.PluginHost;
import org.twinhall.plugin.host.PluginReport;
import org.twinhall.settings.DeclaredSetting;
import org.twinhall.web.MenuItem;
import org.twinhall.web.Mount;
import org.twinhall.web.PageAuthorizer;

/** Opens the doors of the core and of the plugins: one whose addresses, names, migration or entities do not fit is left out and reported. */
final class Doors {

    private final List<Contributions> core;
    private final PluginHost plugins;
    private final Migrations migrations;
    private final Database database;
    private final List<Contributions> open = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();

    Doors(List<Contributions> core, PluginHost plugins, Migrations migrations, Database database) {
        this.core = core;
        this.plugins = plugins;
        this.migrations = migrations;
        this.database = database;
    }

    /** The doors of the core and of every plugin that fits, in order; the database knows their entities. */
    List<Contributions> open() {
        if (!openTogether()) {
            openOneByOne();
        }
        return List.copyOf(open);
    }

    private void openCore() {
        open.clear();
        owners.clear();
        open.addAll(core);
        core.forEach(door -> claims(door).forEach(claim -> owners.put(claim, "the core")));
    }

    private void open(PluginReport plugin) {
        claims(plugin.contributions()).forEach(claim -> owners.put(claim, plugin.id()));
        open.add(plugin.contributions());
    }

    /** Nearly always everything fits, and to try the entities of each plugin alone takes a good part of the start. */
    private boolean openTogether() {
        openCore();
        for (var plugin : plugins.active()) {
            if (problemOf(plugin).isPresent()) {
                return false;
            }
            open(plugin);
        }
        return failure("", () -> database.deploy(entities(open), own(plugins.active().stream().map(PluginReport::contributions)))).isEmpty();
    }

    private void openOneByOne() {
        openCore();
        for (var plugin : plugins.active()) {
            problemOf(plugin).or(() -> failure("its entities do not fit the database", () -> tryEntities(plugin)))
                    .ifPresentOrElse(problem -> plugins.fail(plugin.id(), problem), () -> open(plugin));
        }
        database.deploy(entities(open), Set.of());
    }

    private Optional<String> problemOf(PluginReport plugin) {
        return plugins.unmet(plugin.id()).or(() -> conflict(plugin.contributions())).or(() -> loose(plugin.contributions()))
                .or(() -> failure("its migration failed", () -> migrations.migrate(plugin.id(), plugins.loader())));
    }

    private Optional<String> conflict(Contributions door) {
        return claims(door).filter(owners::containsKey).map(claim -> "the " + claim + " is taken by " + owners.get(claim)).findFirst();
    }

    /** What only one door may have. */
    private static Stream<String> claims(Contributions door) {
        return Stream.of(door.of(Mount.class).map(mount -> "path " + shape(mount)),
                door.of(Permission.class).map(permission -> "permission " + permission.name()),
                door.of(DeclaredSetting.class).map(setting -> "setting " + setting.key().name()),
                door.of(Schedule.class).map(schedule -> "job " + schedule.name())).flatMap(claims -> claims);
    }

    /** Two paths that differ only in the names of their placeholders answer the same addresses. */
    private static String shape(Mount mount) {
        return mount.path().replaceAll("\\$\\{[^}]*}", "*");
    }

    /** What hangs in the air: a menu entry without a page, a page for nobody, a permission that nobody declared. */
    private Optional<String> loose(Contributions door) {
        var doors = Stream.concat(open.stream(), Stream.of(door)).toList();
        var pages = doors.stream().flatMap(each -> each.of(Mount.class)).map(Mount::page).toList();
        var permissions = doors.stream().flatMap(each -> each.of(Permission.class)).map(Permission::name).toList();
        var own = door.of(Mount.class).map(Mount::page).filter(page -> page != null).toList();
        return door.of(MenuItem.class).filter(item -> !pages.contains(item.page()))
                .map(item -> "the menu entry " + item.text() + " leads to " + item.page().getName() + ", which has no path").findFirst()
                .or(() -> own.stream().filter(page -> !PageAuthorizer.saysForWhom(page))
                        .map(page -> "the page " + page.getName() + " does not say who may open it").findFirst())
                .or(() -> own.stream().map(page -> page.getAnnotation(RequiresPermission.class))
                        .filter(required -> required != null && !permissions.contains(required.value()))
                        .map(required -> "nobody declares the permission " + required.value()).findFirst());
    }

    /** Deploys the plugin's entities with those that joined before and asks its tables, without keeping anything. */
    private void tryEntities(PluginReport plugin) {
        if (!plugin.contributions().entities().isEmpty()) {
            database.probe(entities(Stream.concat(open.stream(), Stream.of(plugin.contributions())).toList()), own(Stream.of(plugin.contributions())));
        }
    }

    private EntityTypes entities(List<Contributions> doors) {
        var all = new LinkedHashSet<Class<?>>();
        doors.forEach(door -> all.addAll(door.entities()));
        return new EntityTypes(all, plugins.loader());
    }

    /** The entities of doors; what is embedded in one is asked for with it. */
    private static Set<Class<?>> own(Stream<Contributions> doors) {
        return doors.flatMap(door -> door.entities().stream()).filter(type -> type.isAnnotationPresent(Entity.class)).collect(Collectors.toSet());
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
