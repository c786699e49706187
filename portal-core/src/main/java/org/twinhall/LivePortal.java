package org.twinhall;

import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.http.WebServer;
import org.twinhall.plugin.host.Restart;

/** The portal that serves now; at a restart another one takes its place without a request being refused. */
public final class LivePortal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LivePortal.class);

    private final PortalConfig config;
    private final Clock clock;
    private Portal portal;
    private boolean closed;

    private LivePortal(PortalConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Opens a portal; nothing is served until {@link #serve}. */
    public static LivePortal open(PortalConfig config, Clock clock) {
        var live = new LivePortal(config, clock);
        live.portal = Portal.open(config, clock, new Restart(live::restart));
        return live;
    }

    /** Opens the port and starts what runs in the background. */
    public synchronized void serve() throws Exception {
        WebServer.requireFree(config.get(ConfigKey.HOST), config.number(ConfigKey.PORT));
        portal.serve();
    }

    /** The portal of this moment. */
    public synchronized Portal portal() {
        return portal;
    }

    /** The new portal listens beside the old one before that closes. */
    private synchronized void restart() throws Exception {
        if (closed) {
            return;
        }
        LOG.info("restarting");
        var next = Portal.open(config.with(Map.of(ConfigKey.PORT, Integer.toString(portal.port()))), clock, new Restart(this::restart));
        try {
            next.serve();
        } catch (Exception | Error e) {
            next.close();
            throw e;
        }
        var previous = portal;
        portal = next;
        previous.close();
        LOG.info("restarted");
    }

    @Override
    public synchronized void close() throws Exception {
        closed = true;
        portal.close();
    }
}
