package org.twinhall;

import com.google.inject.ConfigurationException;
import com.google.inject.CreationException;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.spi.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twinhall.event.Hearing;
import org.twinhall.job.Schedule;
import org.twinhall.plugin.Contributions;
import org.twinhall.plugin.host.PluginHost;
import org.twinhall.plugin.host.PluginReport;
import org.twinhall.web.Mount;
import org.twinhall.web.ServiceInjector;

/** Makes the injector of the core and the plugins; a plugin whose parts cannot be made is left out and reported. */
final class Assembly {

    private final PluginHost plugins;
    private final Function<List<Contributions>, Injector> maker;

    Assembly(PluginHost plugins, Function<List<Contributions>, Injector> maker) {
        this.plugins = plugins;
        this.maker = maker;
    }

    /** The injector of all doors that can be made together; fails when the core alone cannot. */
    Injector of(List<Contributions> doors) {
        try {
            var injector = maker.apply(doors);
            var whole = leaveOut(doors, plugin -> unmade(injector, plugin.contributions()));
            return whole.size() == doors.size() ? injector : of(whole);
        } catch (CreationException e) {
            var whole = makeable(doors);
            if (whole.size() == doors.size()) {
                throw e;
            }
            return of(whole);
        }
    }

    /** One plugin after the other is added to those that could be made, so that the failing one is found. */
    private List<Contributions> makeable(List<Contributions> doors) {
        var tried = new ArrayList<>(doors.stream().filter(door -> pluginOf(door).isEmpty()).toList());
        return leaveOut(doors, plugin -> {
            tried.add(plugin.contributions());
            try {
                maker.apply(tried);
                return Optional.empty();
            } catch (CreationException e) {
                tried.remove(plugin.contributions());
                return Optional.of(words(e.getErrorMessages()));
            }
        });
    }

    private List<Contributions> leaveOut(List<Contributions> doors, Function<PluginReport, Optional<String>> problemOf) {
        return doors.stream().filter(door -> {
            var plugin = pluginOf(door);
            var problem = plugin.flatMap(each -> plugins.unmet(each.id()).or(() -> problemOf.apply(each)));
            problem.ifPresent(words -> plugins.fail(plugin.get().id(), words));
            return problem.isEmpty();
        }).toList();
    }

    private Optional<PluginReport> pluginOf(Contributions door) {
        return plugins.active().stream().filter(plugin -> plugin.contributions() == door).findFirst();
    }

    /** What is made only when somebody asks for it: jobs, listeners, resources, and what pages hold. */
    private static Optional<String> unmade(Injector injector, Contributions door) {
        Stream<Key<?>> parts = Stream.of(door.of(Schedule.class).map(Schedule::job), door.of(Hearing.class).map(Hearing::listener),
                door.of(Mount.class).map(Mount::resource).filter(type -> type != null)).flatMap(types -> types).map(Key::get);
        var held = door.of(Mount.class).map(Mount::page).filter(type -> type != null).flatMap(ServiceInjector::needs);
        return Stream.concat(parts, held).map(key -> unmade(injector, key)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> unmade(Injector injector, Key<?> key) {
        try {
            injector.getBinding(key);
            return Optional.empty();
        } catch (ConfigurationException e) {
            return Optional.of(words(e.getErrorMessages()));
        }
    }

    private static String words(Collection<Message> messages) {
        var message = messages.iterator().next();
        var cause = message.getCause() == null ? message.getMessage() : message.getCause().toString();
        return "its parts cannot be made: " + cause.lines().findFirst().orElse("");
    }
}
