package org.twinhall.http;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;

/** Believes {@code X-Forwarded-*} and {@code Forwarded} from the configured proxies and from nobody else. */
public final class TrustedProxies implements HttpConfiguration.Customizer {

    private final InetAddressSet trusted = new InetAddressSet();
    private final ForwardedRequestCustomizer customizer = new ForwardedRequestCustomizer();

    /** Addresses or networks, separated by commas; empty believes nobody. */
    public TrustedProxies(String addresses) {
        List<String> list = Stream.of(addresses.split(",")).map(String::strip).filter(value -> !value.isEmpty()).toList();
        trusted.addAll(list);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable headers) {
        boolean known = request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress remote
                && !trusted.isEmpty() && trusted.test(remote.getAddress());
        return known ? customizer.customize(request, headers) : request;
    }
}
