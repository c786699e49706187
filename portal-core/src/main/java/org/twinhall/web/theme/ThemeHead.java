package org.twinhall.web.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.HeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.MetaDataHeaderItem;
import org.apache.wicket.markup.head.StringHeaderItem;

/** Puts a theme's style sheets, scripts and icons into a page's head, parents first. */
@Singleton
public class ThemeHead {

    private static final int MOST_KNOWN = 50;

    private final Themes themes;
    /** By the addresses of the theme and its parents, which are others when a file changes. */
    private final Map<String, List<HeaderItem>> known = new ConcurrentHashMap<>();

    @Inject
    ThemeHead(Themes themes) {
        this.themes = themes;
    }

    /** Renders the head items of the theme of that name. */
    public void render(IHeaderResponse response, String name) {
        var theme = themes.find(name).orElseGet(themes::active);
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        var addresses = theme.chain().stream().map(part -> part.address("")).collect(Collectors.joining());
        known.computeIfAbsent(addresses, address -> items(theme)).forEach(response::render);
    }

    private static List<HeaderItem> items(Theme theme) {
        var items = new ArrayList<HeaderItem>();
        for (var part : theme.chain()) {
            for (var style : part.styles()) {
                var words = style.split("\\s+");
                items.add(CssHeaderItem.forUrl(part.address(words[0]), words.length > 1 ? words[1] : null));
            }
            for (var script : part.scripts()) {
                items.add(StringHeaderItem.forString(
                        "<script type=\"module\" src=\"" + part.address(script) + "\"></script>\n"));
            }
        }
        addIcon(items, theme, "icon", "image/svg+xml", "images/favicon.svg");
        addIcon(items, theme, "icon", "image/png", "images/favicon.png");
        addIcon(items, theme, "apple-touch-icon", "image/png", "images/apple-touch-icon.png");
        return List.copyOf(items);
    }

    private static void addIcon(List<HeaderItem> items, Theme theme, String relation, String type, String path) {
        if (theme.find(path).isPresent()) {
            items.add(MetaDataHeaderItem.forLinkTag(relation, theme.address(path)).addTagAttribute("type", type));
        }
    }
}
