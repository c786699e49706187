package org.twinhall.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.twinhall.ConfigKey;
import org.twinhall.testing.MariaDbServer;

/** What no page from a database can beat: one row by its primary key, through Connector/J, over bare Jetty. */
final class RowServer extends Handler.Abstract {

    private static final int ROWS = 1000;
    private static final int LENGTH = 3000;
    private static final int CONNECTIONS = 8;

    private final DataSource rows;

    /**
     * Starts a MariaDB of its own and serves rows of it.
     *
     * @param arguments the port
     */
    public static void main(String[] arguments) throws Exception {
        var database = MariaDbServer.start();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        MemoryServer.serve(Integer.parseInt(arguments[0]), new RowServer(database));
    }

    private RowServer(MariaDbServer database) throws SQLException {
        var settings = database.fresh();
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(settings.get(ConfigKey.DB_URL));
        configuration.setUsername(settings.get(ConfigKey.DB_USER));
        configuration.setPassword(settings.get(ConfigKey.DB_PASSWORD));
        configuration.setMaximumPoolSize(CONNECTIONS);
        rows = new HikariDataSource(configuration);
        try (var connection = rows.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create table line (id bigint primary key, words text not null)");
            for (int id = 0; id < ROWS; id++) {
                statement.executeUpdate("insert into line values (" + id + ", '" + "olives ".repeat(LENGTH / 7) + "')");
            }
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long number = Long.parseLong(request.getHttpURI().getQuery().replaceAll("\\D", "0"));
        try (var connection = rows.getConnection(); var select = connection.prepareStatement("select words from line where id = ?")) {
            select.setLong(1, number % ROWS);
            try (var row = select.executeQuery()) {
                row.next();
                var bytes = row.getString(1).getBytes(StandardCharsets.UTF_8);
                response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
                response.write(true, ByteBuffer.wrap(bytes), callback);
            }
        }
        return true;
    }
}
