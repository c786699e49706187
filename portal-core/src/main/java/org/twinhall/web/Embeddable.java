package org.twinhall.web;

/**
 * What other sites may show in a frame: what is answered below a path. It runs no script and holds no form.
 *
 * @param path below the language, beginning with a slash, such as {@code /registry/widget}
 */
public record Embeddable(String path) {

    /** Whether a path of a request, with its language, lies below this one. */
    public boolean holds(String requested) {
        return requested.matches("/[a-z]{2}/.*") && requested.substring(3).startsWith(path + "/");
    }
}
