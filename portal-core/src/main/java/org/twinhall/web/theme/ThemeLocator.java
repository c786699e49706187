package org.twinhall.web.theme;

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

    private final Themes themes;

    public ThemeLocator(Themes themes) {
        this.themes = themes;
    }

    @Override
    public IResourceStream locate(Class<?> type, String path) {
        var themed = stripStyle(path);
        return themed == null ? super.locate(type, path) : themed;
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
