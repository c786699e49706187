package org.twinhall.content.wordpress;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of the old site in one form, so that the same thing is found however it was written. */
final class OldPath {

    private static final int LONGEST = 500;

    private OldPath() {
    }

    /** The path without slashes at its ends, and the query if it names a thing; empty for the front page and for what is no address. */
    static String of(String address) {
        try {
            var uri = new URI(address.strip().replace(" ", "%20"));
            var path = uri.getPath() == null ? "" : uri.getPath().replaceAll("^/+|/+$", "");
            var query = uri.getQuery() != null && uri.getQuery().matches("(p|page_id|attachment_id)=\\d+") ? "?" + uri.getQuery() : "";
            var whole = path + query;
            return whole.length() > LONGEST ? "" : whole;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** The address of a picture without the size that WordPress puts behind its name. */
    static String ofPicture(String address) {
        return of(address).replaceFirst("-\\d{2,4}x\\d{2,4}(?=\\.\\w{3,4}$)", "");
    }

    /** Whether an address is on a site, with or without www and whichever protocol. */
    static boolean isOn(String site, String address) {
        return host(address).equals(host(site)) && !host(site).isEmpty();
    }

    private static String host(String address) {
        try {
            var host = new URI(address.strip().replace(" ", "%20")).getHost();
            return host == null ? "" : host.toLowerCase(java.util.Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
