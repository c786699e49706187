package org.twinhall.plugin.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pf4j.DefaultVersionManager;
import org.pf4j.DependencyResolver;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginDescriptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.plugin.Feature;

/**
 * Finds the plugins, checks them, orders them and opens their doors; each that cannot join is left out and reported.
 *
 * <p>One class loader, with the core's as its parent, sees all jars: entities, pages and markup of every plugin are found
 * the ordinary way. A change of plugins needs a restart.
 */
public final class PluginHost implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);

    private final String coreVersion;
    private final Map<String, PluginReport> reports = new LinkedHashMap<>();
    private URLClassLoader loader;

    public PluginHost(String coreVersion) {
        this.coreVersion = coreVersion;
    }

    /**
     * Reads the jars of the folders and opens the doors of those that are not disabled.
     *
     * @param folders  where jars lie; an earlier folder's plugin hides a later one's of the same id
     * @param disabled ids of plugins that an administrator switched off
     */
    public void open(List<Path> folders, Collection<String> disabled) {
        var candidates = new LinkedHashMap<String, Candidate>();
        folders.forEach(folder -> jarsIn(folder).forEach(jar -> read(jar, candidates)));
        candidates.keySet().removeIf(id -> disabled.contains(id) && report(candidates.get(id), PluginReport.State.DISABLED, ""));
        var ordered = order(candidates);
        loader = new URLClassLoader("plugins", ordered.stream().map(Candidate::url).toArray(URL[]::new),
                PluginHost.class.getClassLoader());
        ordered.forEach(this::openDoor);
    }

    private record Candidate(PluginDescriptor descriptor, Path jar) {

        URL url() {
            try {
                return jar.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        String file() {
            return jar.getFileName().toString();
        }
    }

    private void read(Path jar, Map<String, Candidate> candidates) {
        var file = jar.getFileName().toString();
        PluginDescriptor descriptor;
        try {
            descriptor = new ManifestPluginDescriptorFinder().find(jar);
        } catch (RuntimeException e) {
            put(PluginReport.failed(file, "", file, "the jar cannot be read: " + e.getMessage()));
            return;
        }
        var id = descriptor.getPluginId();
        if (id == null || id.isBlank() || descriptor.getPluginClass() == null || descriptor.getVersion() == null) {
            put(PluginReport.failed(file, "", file, "the manifest lacks Plugin-Id, Plugin-Version or Plugin-Class"));
        } else if (!id.matches("[a-z][a-z0-9-]{1,30}")) {
            put(PluginReport.failed(file, "", file, "the id \"" + id + "\" is not of lower-case letters, digits and hyphens"));
        } else if (candidates.containsKey(id)) {
            put(PluginReport.failed(file, descriptor.getVersion(), file,
                    "the id " + id + " is taken by " + candidates.get(id).file()));
        } else if (!isCompatible(descriptor)) {
            put(PluginReport.failed(id, descriptor.getVersion(), file,
                    "it requires Twinhall " + descriptor.getRequires() + ", this is " + coreVersion));
        } else {
            candidates.put(id, new Candidate(descriptor, jar));
        }
    }

    private boolean isCompatible(PluginDescriptor descriptor) {
        try {
            return new DefaultVersionManager().checkVersionConstraint(coreVersion.replace("-SNAPSHOT", ""), descriptor.getRequires());
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Those whose dependencies are there, each after those it depends on. */
    private List<Candidate> order(Map<String, Candidate> candidates) {
        var versions = new DefaultVersionManager();
        while (true) {
            var result = new DependencyResolver(versions)
                    .resolve(candidates.values().stream().map(Candidate::descriptor).toList());
            if (result.hasCyclicDependency()) {
                candidates.values().forEach(each -> report(each, PluginReport.State.FAILED, "plugins depend on each other in a circle"));
                return List.of();
            }
            var lacking = new LinkedHashMap<String, String>();
            candidates.forEach((id, each) -> each.descriptor().getDependencies().stream()
                    .filter(dependency -> !dependency.isOptional())
                    .filter(dependency -> !candidates.containsKey(dependency.getPluginId())
                            || !versions.checkVersionConstraint(candidates.get(dependency.getPluginId()).descriptor().getVersion(),
                                    dependency.getPluginVersionSupport()))
                    .findFirst().ifPresent(dependency -> lacking.put(id, "it needs the plugin " + dependency.getPluginId()
                            + " " + dependency.getPluginVersionSupport())));
            if (lacking.isEmpty()) {
                return result.getSortedPlugins().stream().map(candidates::get).toList();
            }
            lacking.forEach((id, problem) -> report(candidates.remove(id), PluginReport.State.FAILED, problem));
        }
    }

    private void openDoor(Candidate candidate) {
        var descriptor = candidate.descriptor();
        try {
            var type = loader.loadClass(descriptor.getPluginClass());
            var feature = (Feature) type.getDeclaredConstructor().newInstance();
            put(new PluginReport(descriptor.getPluginId(), descriptor.getVersion(), candidate.file(),
                    PluginReport.State.ACTIVE, "", feature.read()));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.error("plugin {} is left out", descriptor.getPluginId(), e);
            var cause = e.getCause() == null ? e : e.getCause();
            report(candidate, PluginReport.State.FAILED, "its door " + descriptor.getPluginClass() + " failed: " + cause);
        }
    }

    private boolean report(Candidate candidate, PluginReport.State state, String problem) {
        var descriptor = candidate.descriptor();
        put(new PluginReport(descriptor.getPluginId(), descriptor.getVersion(), candidate.file(), state, problem, null));
        return true;
    }

    private void put(PluginReport report) {
        reports.put(report.id(), report);
    }

    /** Leaves a plugin out after all: its migration failed, say. */
    public void fail(String id, String problem) {
        LOG.error("plugin {} is left out: {}", id, problem);
        reports.computeIfPresent(id, (key, report) -> report.failed(problem));
    }

    /** What became of every plugin, in the order in which they joined. */
    public List<PluginReport> reports() {
        return List.copyOf(reports.values());
    }

    /** The plugins that joined. */
    public List<PluginReport> active() {
        return reports.values().stream().filter(report -> report.state() == PluginReport.State.ACTIVE).toList();
    }

    /** The loader that sees the classes of the core and of all plugins. */
    public ClassLoader loader() {
        return loader;
    }

    private static List<Path> jarsIn(Path folder) {
        var jars = new ArrayList<Path>();
        try (var entries = Files.list(folder)) {
            entries.filter(entry -> entry.toString().endsWith(".jar")).sorted().forEach(jars::add);
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (loader != null) {
            loader.close();
        }
    }
}
