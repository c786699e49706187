package org.twinhall.http;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.apache.wicket.protocol.http.WicketFilter;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.twinhall.web.Embeddable;
import org.twinhall.web.PortalApplication;
import org.twinhall.web.theme.Themes;

/** The Jetty that serves the portal. */
public final class WebServer implements AutoCloseable {

    private static final int MOST_FORM_BYTES = 4 * 1024 * 1024;
    private static final int MOST_THREADS = 100;
    private static final int FEWEST_THREADS = 4;
    private static final int IDLE_MILLIS = 60_000;

    private final Server server;
    private final ServerConnector connector;

    /**
     * Prepares the server; {@link #start} opens the port.
     *
     * @param host    the interface to listen on
     * @param port    the port; 0 takes a free one
     * @param embeddables what other sites may show in a frame
     * @param proxies whose X-Forwarded headers are believed
     */
    public WebServer(String host, int port, TrustedProxies proxies, PortalApplication application, ClassLoader loader,
                     PageCache cache, Themes themes, DataSource dataSource, Set<Embeddable> embeddables) {
        // Jetty's own queue asks the management beans of the JVM how wide a line of the cache is.
        var threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, IDLE_MILLIS, new LinkedBlockingQueue<>());
        threads.setName("http");
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        server = new Server(threads);
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(16 * 1024);
        configuration.addCustomizer(proxies);
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(30_000);
        // At a restart the new portal listens before the old one closes; a stranger's is noticed by requireFree.
        connector.setReusePort(true);
        server.addConnector(connector);

        var context = new ServletContextHandler("/", false, false);
        // Arabic takes six characters a letter in a posted form; a long article must fit.
        context.setMaxFormContentSize(MOST_FORM_BYTES);
        context.setClassLoader(loader);
        context.addServlet(new ServletHolder(new HealthServlet(dataSource)), "/health");
        context.addServlet(new ServletHolder(new NothingThere()), "/");
        context.addFilter(new FilterHolder(new SecurityHeaders(embeddables)), "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        context.addFilter(new FilterHolder(new PlainLocations()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addFilter(new FilterHolder(new FrontDoor()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addFilter(new FilterHolder(new FileFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addFilter(new FilterHolder(new PageCacheFilter(cache, themes)), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addFilter(new FilterHolder(new PatientEar()), "/*", EnumSet.of(DispatcherType.REQUEST));
        var wicket = new FilterHolder(new WicketFilter(application));
        wicket.setInitParameter(WicketFilter.FILTER_MAPPING_PARAM, "/*");
        wicket.setInitParameter(WicketFilter.IGNORE_PATHS_PARAM, "/health");
        context.addFilter(wicket, "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(3000);
    }

    /** Refuses a port on which another program listens already. */
    public static void requireFree(String host, int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
        } catch (BindException e) {
            throw new BindException("port: " + port + " on " + host + " cannot be opened: " + e.getMessage());
        }
    }

    /** Opens the port. */
    public void start() throws Exception {
        server.start();
    }

    /** The port that is open. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
