package org.twinhall;

import java.net.URI;
import java.util.function.Predicate;

/**
 * A key of the configuration file {@code conf/portal.properties}; the environment variable of the same name, upper
 * case with {@code TWINHALL_} before it and underscores for dots, overrides the file.
 */
public enum ConfigKey {
    /** The public address of the portal, without a path: https://friends.example.org. Required by {@code serve}. */
    BASE_URL("base.url", "", ConfigKey::isBaseUrl, "an http or https address without a path, such as https://friends.example.org"),
    /** The network interface on which the portal listens. */
    HOST("host", "127.0.0.1", value -> !value.isBlank(), "a host name or an IP address"),
    /** The TCP port on which the portal listens; 0 takes a free one. */
    PORT("port", "8080", value -> isNumber(value, 0, 65535), "a number from 0 to 65535"),
    /** The JDBC address of the database; empty for the embedded one in the home folder. */
    DB_URL("db.url", "", value -> value.isEmpty() || value.matches("jdbc:(mariadb|h2):.+"),
            "empty, or an address that begins with jdbc:mariadb: or jdbc:h2:"),
    /** The database user. */
    DB_USER("db.user", "", value -> true, "a name"),
    /** The database password. */
    DB_PASSWORD("db.password", "", value -> true, "a password"),
    /** Most database connections held open at once. */
    DB_POOL("db.pool", "16", value -> isNumber(value, 2, 200), "a number from 2 to 200"),
    /** The SMTP server; empty keeps mail in the outbox, where administrators can read it. */
    MAIL_HOST("mail.host", "", value -> true, "a host name, or empty"),
    /** The port of the SMTP server. */
    MAIL_PORT("mail.port", "587", value -> isNumber(value, 1, 65535), "a number from 1 to 65535"),
    /** The user of the SMTP server; empty for none. */
    MAIL_USER("mail.user", "", value -> true, "a name, or empty"),
    /** The password of the SMTP server. */
    MAIL_PASSWORD("mail.password", "", value -> true, "a password, or empty"),
    /** How the connection to the SMTP server is secured. */
    MAIL_SECURITY("mail.security", "starttls", value -> value.matches("none|starttls|tls"), "none, starttls or tls"),
    /** The address from which mail is sent. */
    MAIL_FROM("mail.from", "portal@localhost", value -> value.matches("[^@\\s]+@[^@\\s]+"), "an e-mail address"),
    /** Addresses of proxies whose X-Forwarded-* headers are believed, separated by commas. */
    PROXIES("proxies", "", value -> value.isEmpty() || value.matches("[0-9a-fA-F.:/]+(\\s*,\\s*[0-9a-fA-F.:/]+)*"),
            "IP addresses or networks such as 10.0.0.0/8, separated by commas"),
    /** The largest file that may be uploaded, in megabytes. */
    UPLOAD_LIMIT("upload.limit", "20", value -> isNumber(value, 1, 1000), "a number of megabytes from 1 to 1000"),
    /** Sites of the portal's own network whose feeds may be read, separated by commas; all others must be of the public internet. */
    FEEDS_INSIDE("feeds.inside", "", value -> value.isEmpty() || value.matches("[^\\s:,/]+:\\d{1,5}(\\s*,\\s*[^\\s:,/]+:\\d{1,5})*"),
            "hosts with their ports such as intranet.example.org:8080, separated by commas"),
    /** Days after which somebody who did not come back must sign in again. */
    SIGN_IN_DAYS("sign-in.days", "30", value -> isNumber(value, 1, 365), "a number of days from 1 to 365");

    private final String key;
    private final String defaultValue;
    private final Predicate<String> valid;
    private final String expected;

    ConfigKey(String key, String defaultValue, Predicate<String> valid, String expected) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.valid = valid;
        this.expected = expected;
    }

    /** The key in the file. */
    public String key() {
        return key;
    }

    /** The name of the environment variable. */
    public String variable() {
        return "TWINHALL_" + key.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    String defaultValue() {
        return defaultValue;
    }

    boolean accepts(String value) {
        return valid.test(value);
    }

    String expected() {
        return expected;
    }

    private static boolean isNumber(String value, int least, int most) {
        return value.matches("\\d{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isBaseUrl(String value) {
        if (value.isEmpty()) {
            return true;
        }
        try {
            var uri = URI.create(value);
            return uri.getHost() != null && uri.getScheme().matches("https?") && uri.getPath().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
