package org.twinhall.bench;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What no portal can beat: Jetty that answers with bytes from memory. */
final class MemoryServer extends Handler.Abstract {

    private final Map<String, byte[]> plain = new HashMap<>();
    private final Map<String, byte[]> zipped = new HashMap<>();

    /**
     * Serves a folder that {@link Stored} wrote.
     *
     * @param arguments the port and the folder
     */
    public static void main(String[] arguments) throws Exception {
        serve(Integer.parseInt(arguments[0]), new MemoryServer(Path.of(arguments[1])));
    }

    /** Starts a server like that of the portal. */
    static void serve(int port, Handler handler) throws Exception {
        var server = new Server(new QueuedThreadPool(100, 4));
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        var connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
        server.join();
    }

    private MemoryServer(Path folder) throws Exception {
        for (var line : Files.readAllLines(folder.resolve("paths"))) {
            var parts = line.split("\t");
            plain.put(parts[1], Files.readAllBytes(folder.resolve(parts[0])));
            zipped.put(parts[1], Files.readAllBytes(folder.resolve(parts[0] + ".gz")));
        }
        plain.put("/en", plain.getOrDefault("/en", new byte[0]));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var path = request.getHttpURI().getPathQuery();
        boolean zip = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING)).contains("gzip");
        var bytes = (zip ? zipped : plain).get(path);
        if (bytes == null) {
            Response.writeError(request, response, callback, 404);
            return true;
        }
        if (zip) {
            response.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }
}
