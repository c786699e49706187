package org.twinhall.plugin.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginDependency;
import org.pf4j.PluginDescriptor;
import org.pf4j.VersionManager;
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
    private final VersionManager versions = new DefaultVersionManager();
    private final Map<String, PluginReport> reports = new LinkedHashMap<>();
    private final Map<String, PluginDescriptor> descriptors = new LinkedHashMap<>();
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

        String id() {
            return descriptor.getPluginId();
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
        } else if (id.equals("portal")) {
            put(PluginReport.failed(file, descriptor.getVersion(), file, "the id " + id + " is the core's own"));
        } else if (candidates.containsKey(id)) {
            put(PluginReport.failed(file, descriptor.getVersion(), file,
                    "the id " + id + " is taken by " + candidates.get(id).file()));
        } else if (!isCompatible(descriptor)) {
            put(PluginReport.failed(id, descriptor.getVersion(), file,
                    "it requires Twinhall " + descriptor.getRequires() + ", this is " + coreVersion));
        } else {
            candidates.put(id, new Candidate(descriptor, jar));
            descriptors.put(id, descriptor);
        }
    }

    private boolean isCompatible(PluginDescriptor descriptor) {
        try {
            return versions.checkVersionConstraint(coreVersion.replace("-SNAPSHOT", ""), descriptor.getRequires());
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Those whose dependencies are there, each after those it depends on. */
    private List<Candidate> order(Map<String, Candidate> candidates) {
        var open = new LinkedHashMap<String, Candidate>();
        boolean grows = true;
        while (grows) {
            var ready = candidates.values().stream().filter(each -> !open.containsKey(each.id()))
                    .filter(each -> unmet(each.descriptor(), open.keySet()).isEmpty()).toList();
            ready.forEach(each -> open.put(each.id(), each));
            grows = !ready.isEmpty();
        }
        candidates.values().stream().filter(each -> !open.containsKey(each.id()))
                .forEach(each -> report(each, PluginReport.State.FAILED, unmet(each.descriptor(), open.keySet()).orElseThrow()));
        return List.copyOf(open.values());
    }

    /** Why one of the plugins that are needed is not among those that are there. */
    private Optional<String> unmet(PluginDescriptor descriptor, Set<String> there) {
        return descriptor.getDependencies().stream().filter(needed -> !needed.isOptional() || descriptors.containsKey(needed.getPluginId()))
                .filter(needed -> !there.contains(needed.getPluginId()) || !isOfVersion(needed))
                .map(needed -> "it needs the plugin " + needed.getPluginId() + " " + needed.getPluginVersionSupport()).findFirst();
    }

    private boolean isOfVersion(PluginDependency needed) {
        return versions.checkVersionConstraint(descriptors.get(needed.getPluginId()).getVersion().replace("-SNAPSHOT", ""),
                needed.getPluginVersionSupport());
    }

    /** Why a plugin cannot join now: one that it needs was left out after all. */
    public Optional<String> unmet(String id) {
        return unmet(descriptors.get(id), active().stream().map(PluginReport::id).collect(Collectors.toSet()));
    }

    private void openDoor(Candidate candidate) {
        var descriptor = candidate.descriptor();
        var unmet = unmet(candidate.id());
        if (unmet.isPresent()) {
            report(candidate, PluginReport.State.FAILED, unmet.get());
            return;
        }
        try {
            var type = loader.loadClass(descriptor.getPluginClass());
            var feature = (Feature) type.getDeclaredConstructor().newInstance();
            put(new PluginReport(descriptor.getPluginId(), descriptor.getVersion(), candidate.file(),
                    PluginReport.State.ACTIVE, "", feature.read()));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.error("plugin {} is left out", descriptor.getPluginId(), e);
            var cause = e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
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
