package org.twinhall.web.component;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.wicket.Application;
import org.apache.wicket.MetaDataKey;
import org.apache.wicket.Session;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.HeaderItem;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.resource.PackageResourceReference;

/**
 * Scripts and style sheets that stand beside a class, for the heads of pages. Wicket looks into jars for whatever a reference names,
 * each time that its address is asked for, so the address of each file is kept.
 */
public final class Assets {

    private static final MetaDataKey<Map<Asset, String>> ADDRESSES = new MetaDataKey<>() {
        private static final long serialVersionUID = 1L;
    };

    private Assets() {
    }

    /** A theme, which is Wicket's style, may bring a file of its own. */
    private record Asset(Class<?> beside, String file, String style) {
    }

    /** Where a browser finds a file; it holds a digest of the file. */
    public static String address(Class<?> beside, String file) {
        return Application.get().getMetaData(ADDRESSES).computeIfAbsent(new Asset(beside, file, Session.get().getStyle()),
                asset -> "/" + RequestCycle.get().mapUrlFor(new PackageResourceReference(beside, file), null));
    }

    /** Lets an application keep addresses; once, when it begins. */
    public static void keepAddresses(Application application) {
        application.setMetaData(ADDRESSES, new ConcurrentHashMap<>());
    }

    public static HeaderItem style(Class<?> beside, String file) {
        return CssHeaderItem.forUrl(address(beside, file));
    }

    /** A script that runs when the page has been read. */
    public static HeaderItem script(Class<?> beside, String file) {
        return JavaScriptHeaderItem.forUrl(address(beside, file)).setDefer(true);
    }

    /** A script that may import others. */
    public static HeaderItem module(Class<?> beside, String file) {
        return JavaScriptHeaderItem.forUrl(address(beside, file)).setType(JavaScriptReferenceType.MODULE);
    }
}
