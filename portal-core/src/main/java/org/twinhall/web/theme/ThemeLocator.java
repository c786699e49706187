package org.twinhall.web.theme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import org.apache.wicket.core.util.resource.locator.ResourceStreamLocator;
import org.apache.wicket.util.file.File;
import org.apache.wicket.util.resource.FileResourceStream;
import org.apache.wicket.util.resource.IResourceStream;

/**
 * Finds markup, texts and styles: in the {@code markup} folder of the theme in force, then of its parents, then beside
 * the class.
 */
public final class ThemeLocator extends ResourceStreamLocator {

    private static final int MOST_ABSENT = 10_000;

    private final Themes themes;
    private final CodePlaces places;
    /**
     * What is on no class path, where nothing comes and goes while the portal runs. Each page asks for several variants of each of
     * its styles and scripts, and a look into all jars costs more than the rest of the page's head.
     */
    private final Cache<String, Boolean> absent = Caffeine.newBuilder().maximumSize(MOST_ABSENT).build();

    /** @param plugins their loader */
    public ThemeLocator(Themes themes, ClassLoader plugins) {
        this.themes = themes;
        places = new CodePlaces(plugins);
    }

    @Override
    public IResourceStream locate(Class<?> type, String path) {
        var themed = stripStyle(path);
        var beside = type == null ? path : type.getName() + ' ' + path;
        if (themed != null || absent.getIfPresent(beside) != null) {
            return themed;
        }
        var found = type == null || places.mayHold(type, path) ? super.locate(type, path) : null;
        if (found == null) {
            absent.put(beside, true);
        }
        return found;
    }

    /** Wicket asks for {@code NewsPage_olive.html}; a theme holds it as {@code markup/.../NewsPage.html}. */
    private IResourceStream stripStyle(String path) {
        int slash = path.lastIndexOf('/');
        for (int mark = path.indexOf('_', slash + 1); mark >= 0; mark = path.indexOf('_', mark + 1)) {
            for (var theme : themes.listAll()) {
                if (path.startsWith(theme.name(), mark + 1)) {
                    int end = mark + 1 + theme.name().length();
                    if (end < path.length() && (path.charAt(end) == '.' || path.charAt(end) == '_')) {
                        return theme.find("markup/" + path.substring(0, mark) + path.substring(end))
                                .map(ThemeLocator::stream).orElse(null);
                    }
                }
            }
        }
        return null;
    }

    private static IResourceStream stream(Path file) {
        return new FileResourceStream(new File(file.toFile()));
    }
}
