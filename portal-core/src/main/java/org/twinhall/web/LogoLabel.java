package org.twinhall.web;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;
import org.twinhall.web.theme.Themes;

/** The theme's logo, drawn in the page so that it takes the page's colours. */
final class LogoLabel extends WebComponent {

    private static final long serialVersionUID = 1L;

    @Inject
    private Themes themes;

    LogoLabel(String id) {
        super(id);
        setRenderBodyOnly(true);
    }

    @Override
    public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
        var theme = themes.find(getStyle()).orElseGet(themes::active);
        theme.find("images/logo.svg").ifPresent(file -> {
            try {
                var svg = Files.readString(file);
                replaceComponentTagBody(markup, openTag, svg.substring(svg.indexOf("<svg")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
