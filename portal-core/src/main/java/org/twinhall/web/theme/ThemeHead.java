package org.twinhall.web.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.MetaDataHeaderItem;
import org.apache.wicket.markup.head.StringHeaderItem;

/** Puts a theme's style sheets, scripts and icons into a page's head, parents first. */
@Singleton
public class ThemeHead {

    private final Themes themes;

    @Inject
    ThemeHead(Themes themes) {
        this.themes = themes;
    }

    /** Renders the head items of the theme of that name. */
    public void render(IHeaderResponse response, String name) {
        var theme = themes.find(name).orElseGet(themes::active);
        for (var part : theme.chain()) {
            for (var style : part.styles()) {
                var words = style.split("\\s+");
                response.render(CssHeaderItem.forUrl(part.address(words[0]), words.length > 1 ? words[1] : null));
            }
            for (var script : part.scripts()) {
                response.render(StringHeaderItem.forString(
                        "<script type=\"module\" src=\"" + part.address(script) + "\"></script>\n"));
            }
        }
        icon(response, theme, "icon", "image/svg+xml", "images/favicon.svg");
        icon(response, theme, "icon", "image/png", "images/favicon.png");
        icon(response, theme, "apple-touch-icon", "image/png", "images/apple-touch-icon.png");
    }

    private static void icon(IHeaderResponse response, Theme theme, String relation, String type, String path) {
        if (theme.find(path).isPresent()) {
            response.render(MetaDataHeaderItem.forLinkTag(relation, theme.address(path)).addTagAttribute("type", type));
        }
    }
}
