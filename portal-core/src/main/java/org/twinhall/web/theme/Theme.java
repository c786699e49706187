package org.twinhall.web.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A theme: a folder with a {@code theme.properties}.
 *
 * @param name       its folder's name
 * @param folder     where it lies
 * @param parent     the theme that answers for what this one lacks; null for none
 * @param properties its manifest
 * @param digest     changes whenever a file of the theme changes; part of its files' addresses
 */
public record Theme(String name, Path folder, Theme parent, Properties properties, String digest) {

    /** The file of that path, here or in a parent. */
    public Optional<Path> find(String path) {
        var file = folder.resolve(path).normalize();
        if (file.startsWith(folder) && Files.isRegularFile(file)) {
            return Optional.of(file);
        }
        return parent == null ? Optional.empty() : parent.find(path);
    }

    /** This theme's own style sheets, in order. */
    public List<String> styles() {
        return list("css");
    }

    /** This theme's own scripts, in order. */
    public List<String> scripts() {
        return list("js");
    }

    /** What people call it, in a language. */
    public String title(String language) {
        return properties.getProperty("title." + language, properties.getProperty("title.en", name));
    }

    /** The parents from the farthest to this theme. */
    public List<Theme> chain() {
        var chain = new ArrayList<>(parent == null ? List.of() : parent.chain());
        chain.add(this);
        return chain;
    }

    /** The address of one of this theme's own files. */
    public String address(String path) {
        return "/theme/" + name + "-" + digest + "/" + path;
    }

    private List<String> list(String key) {
        return List.of(properties.getProperty(key, "").split(",")).stream().map(String::strip)
                .filter(value -> !value.isEmpty()).toList();
    }
}
