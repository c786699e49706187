package org.twinhall.web;

import org.apache.wicket.Page;
import org.apache.wicket.request.resource.IResource;

/**
 * What answers at a path.
 *
 * @param path     begins with a slash; placeholders as in {@code /groups/${group}}
 * @param page     the page; null for a resource
 * @param resource the resource; null for a page
 */
public record Mount(String path, Class<? extends Page> page, Class<? extends IResource> resource) {

    private static final String LANGUAGE = "/${language}";

    public Mount {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash, not " + path);
        }
    }


    /** A page at a path, below each language unless the path begins with {@code /admin}. */
    public static Mount page(String path, Class<? extends Page> page) {
        return new Mount(path, page, null);
    }

    /** A resource at a path as it stands; below each language when the path begins with <code>/${language}</code>. */
    public static Mount resource(String path, Class<? extends IResource> resource) {
        return new Mount(path, null, resource);
    }

    /** Whether the address begins with a language. */
    public boolean hasLanguage() {
        return page != null ? !path.equals("/admin") && !path.startsWith("/admin/") : path.startsWith(LANGUAGE);
    }

    /** The path below the language. */
    String innerPath() {
        return resource != null && hasLanguage() ? path.substring(LANGUAGE.length()) : path;
    }
}
