package org.twinhall.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a server that is started later, or stopped and started again.
 *
 * <p>Systems give outgoing connections ports from 32768 on: one from there may be taken before its server comes.
 */
public final class FreePort {

    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 32_000;

    private FreePort() {
    }

    /** The number of a port of the loopback interface that nobody listens at. */
    public static int find() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody listens there: another one.
            }
        }
    }
}
