package org.twinhall.persistence;

/**
 * Where the database is.
 *
 * @param url      JDBC address, of H2 or MariaDB
 * @param user     user name, may be empty for H2
 * @param password password, may be empty for H2
 * @param poolSize most connections held open at once, at least 1
 */
public record DatabaseSettings(String url, String user, String password, int poolSize) {

    public boolean isMariaDb() {
        return url.startsWith("jdbc:mariadb:");
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + url + "]";
    }
}
