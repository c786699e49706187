package org.twinhall.web.component;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.HeaderItem;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.request.resource.PackageResourceReference;

/**
 * Scripts and style sheets that stand beside a class, for the heads of pages. Wicket looks on the class path for whatever a
 * reference names, so there is one reference for each file.
 */
public final class Assets {

    private static final Map<Asset, PackageResourceReference> KNOWN = new ConcurrentHashMap<>();

    private Assets() {
    }

    private record Asset(Class<?> beside, String file) {
    }

    /** Any file, to have an address made for it. */
    public static PackageResourceReference file(Class<?> beside, String file) {
        return KNOWN.computeIfAbsent(new Asset(beside, file), asset -> new PackageResourceReference(beside, file));
    }

    public static HeaderItem style(Class<?> beside, String file) {
        return CssHeaderItem.forReference(file(beside, file));
    }

    /** A script that runs when the page has been read. */
    public static HeaderItem script(Class<?> beside, String file) {
        return JavaScriptHeaderItem.forReference(file(beside, file)).setDefer(true);
    }

    /** A script that may import others. */
    public static HeaderItem module(Class<?> beside, String file) {
        return JavaScriptHeaderItem.forReference(file(beside, file)).setType(JavaScriptReferenceType.MODULE);
    }
}
