package org.twinhall.planet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address leads the portal into the network in which it stands. */
class GuardTest {

    private final Guard guard = new Guard(Set.of("intranet.example.org:8080", "127.0.0.1:8081"));

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "100.100.100.200", "192.0.2.1", "198.18.0.1", "203.0.113.5", "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:a9fe:a9fe", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:1::1", "2001:db8::1", "fec0::1"})
    void privateAddressesAreTold(String address) throws UnknownHostException {
        assertTrue(Guard.isPrivate(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "172.32.0.1", "100.128.0.1", "192.0.1.1", "8.8.8.8", "2606:2800:220:1::1", "2a00:1450:4001::1"})
    void addressesOfTheInternetAreNot(String address) throws UnknownHostException {
        assertFalse(Guard.isPrivate(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "127.1", "[::1]", "0"})
    void whicheverWayThisMachineIsWrittenItIsNotAsked(String host) {
        assertThrows(Guard.InsideException.class, () -> guard.resolve(host, 80));
    }

    @Test
    void onlyTheNamedPortOfAnAllowedHostIsAsked() throws UnknownHostException {
        assertEquals(8081, guard.resolve("127.0.0.1", 8081).getFirst().getPort());
        assertThrows(Guard.InsideException.class, () -> guard.resolve("127.0.0.1", 443));
        assertThrows(Guard.InsideException.class, () -> guard.resolve("localhost", 8081));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "file:///etc/passwd", "gopher://example.org", "https://", "https:///feed", "example.org/feed", "https://user@example.org/",
        "https://example.org:22/", "https://example.org:8080/", "http://intranet.example.org:9090/", "", "jar:https://example.org!/", "https://exa mple.org/"})
    void whatIsNoWebAddressIsRefused(String text) {
        assertEquals(Trouble.NO_ADDRESS, assertThrows(FetchException.class, () -> guard.address(text)).trouble());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/feed", "HTTP://example.org", "https://example.org:443/feed", "http://intranet.example.org:8080/feed", " https://example.org/feed#top "})
    void webAddressesAreTaken(String text) {
        assertFalse(guard.address(text).toString().contains("#"));
    }
}
