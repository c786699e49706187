package org.twinhall.mail;

/**
 * The SMTP server.
 *
 * @param host     its name; empty when there is none and mail is kept in the outbox
 * @param port     its port
 * @param user     its user; empty for none
 * @param password the user's password
 * @param security {@code none}, {@code starttls} or {@code tls}
 * @param from     the address from which mail is sent
 */
public record MailSettings(String host, int port, String user, String password, String security, String from) {

    /** Whether mail can leave the portal. */
    public boolean isConfigured() {
        return !host.isEmpty();
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
