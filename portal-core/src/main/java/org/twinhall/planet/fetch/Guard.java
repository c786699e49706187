package org.twinhall.planet.fetch;

import java.io.Serial;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Lets nobody lead the portal into the network in which it stands.
 *
 * <p>It gives the client the very addresses it has looked at, so a name that resolves otherwise a moment later gains nothing.
 */
final class Guard implements DnsResolver {

    private static final int MOST_ADDRESSES = 3;
    private static final int LONGEST = 2000;

    /** What is not the public internet: this network, private, shared, local, test, reserved; RFC 6890 and its followers. */
    private static final InetAddressSet PRIVATE = set("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
            "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /** Of the newer internet only this part is given out; all else is local, private or wraps an old address. */
    private static final InetAddressSet GLOBAL = set("2000::/3");

    private final Set<String> inside;

    Guard(Set<String> inside) {
        this.inside = inside;
    }

    private static InetAddressSet set(String... networks) {
        var set = new InetAddressSet();
        set.addAll(List.of(networks));
        return set;
    }

    /** The address of a text, if it may be asked at all: http or https, the usual ports, no password. */
    URI address(String text) {
        try {
            var uri = new URI(text.strip()).parseServerAuthority().normalize();
            boolean asked = uri.getScheme() != null && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?") && uri.getHost() != null
                    && uri.getUserInfo() == null && text.length() <= LONGEST && isPort(uri);
            if (asked) {
                return uri.getRawFragment() == null ? uri : new URI(text.strip().replaceFirst("#.*", ""));
            }
        } catch (URISyntaxException e) {
            // Falls through: it is no address.
        }
        throw new FetchException(Trouble.NO_ADDRESS);
    }

    private boolean isPort(URI uri) {
        return uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443 || inside.contains(uri.getHost() + ":" + uri.getPort());
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        var found = InetAddress.getAllByName(host);
        if (!inside.contains(host + ":" + port) && Stream.of(found).anyMatch(Guard::isPrivate)) {
            throw new InsideException();
        }
        return Stream.of(found).limit(MOST_ADDRESSES).map(address -> new InetSocketAddress(address, port)).toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return resolve(host, 0).stream().map(InetSocketAddress::getAddress).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether an address is not one of the public internet. */
    static boolean isPrivate(InetAddress address) {
        // An old address inside a new one is taken out by Java already.
        return address.getAddress().length == 4 ? PRIVATE.test(address) : !GLOBAL.test(address) || PRIVATE.test(address);
    }

    /** A name leads into a private network. */
    static final class InsideException extends UnknownHostException {

        @Serial
        private static final long serialVersionUID = 1L;
    }
}
