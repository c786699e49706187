package org.twinhall.web.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.access.Identity;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;

/** The themes at hand and the one in force. */
@Singleton
public class Themes {

    /** The theme of all pages. */
    public static final SettingKey<String> ACTIVE = SettingKey.text("theme.active", "olive", 60);

    /** The cookie by which an administrator alone sees another theme. */
    public static final String PREVIEW_COOKIE = "theme-preview";

    /** The parameter by which somebody who is signed in sees one page in another theme. */
    public static final String PREVIEW = "theme";

    private static final Logger LOG = LoggerFactory.getLogger(Themes.class);

    private final ThemeFolders folders;
    private final Settings settings;
    private volatile Map<String, Theme> byName;

    @Inject
    Themes(ThemeFolders folders, Settings settings) {
        this.folders = folders;
        this.settings = settings;
        scan();
    }

    /** Looks into the folders again: how a theme that was added or changed is taken in without a restart. */
    public final void scan() {
        var manifests = new TreeMap<String, Path>();
        folders.paths().reversed().forEach(folder -> manifestsIn(folder).forEach(
                manifest -> manifests.put(manifest.getParent().getFileName().toString(), manifest)));
        var loaded = new TreeMap<String, Theme>();
        manifests.keySet().forEach(name -> load(name, manifests, loaded, 0));
        if (loaded.isEmpty()) {
            throw new IllegalStateException("no theme found in " + folders.paths());
        }
        byName = Map.copyOf(loaded);
    }

    /** The theme in force for everybody. */
    public Theme active() {
        return find(settings.get(ACTIVE)).or(() -> find(ACTIVE.defaultValue())).orElseGet(() -> byName.values().iterator().next());
    }

    public Optional<Theme> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<Theme> listAll() {
        return byName.values().stream().sorted(java.util.Comparator.comparing(Theme::name)).toList();
    }

    /** The theme's name for a request: the active one, the one that this administrator previews, or the one in which a writer looks at a draft. */
    public String styleFor(HttpServletRequest request, Identity identity) {
        var asked = identity.isSignedIn() ? request.getParameter(PREVIEW) : null;
        if (asked != null && find(asked).isPresent()) {
            return asked;
        }
        if (identity.isAdministrator() && request.getCookies() != null) {
            var preview = Stream.of(request.getCookies()).filter(cookie -> cookie.getName().equals(PREVIEW_COOKIE))
                    .map(Cookie::getValue).flatMap(name -> find(name).stream()).findFirst();
            if (preview.isPresent()) {
                return preview.get().name();
            }
        }
        return active().name();
    }

    private Theme load(String name, Map<String, Path> manifests, Map<String, Theme> loaded, int depth) {
        if (loaded.containsKey(name)) {
            return loaded.get(name);
        }
        var manifest = manifests.get(name);
        if (manifest == null || depth > 8) {
            LOG.warn("theme {} is missing or its parents form a circle", name);
            return null;
        }
        try {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(manifest)) {
                properties.load(reader);
            }
            var parentName = properties.getProperty("parent", "").strip();
            var parent = parentName.isEmpty() ? null : load(parentName, manifests, loaded, depth + 1);
            if (parent == null && !parentName.isEmpty()) {
                LOG.warn("theme {} is left out: its parent {} cannot be used", name, parentName);
                return null;
            }
            var theme = new Theme(name, manifest.getParent(), parent, properties, ThemeDigest.of(manifest.getParent()));
            loaded.put(name, theme);
            return theme;
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            LOG.warn("theme {} is left out", name, e);
            return null;
        }
    }

    private static List<Path> manifestsIn(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.resolve("theme.properties")).filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
