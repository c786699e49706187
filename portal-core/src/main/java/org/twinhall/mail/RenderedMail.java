package org.twinhall.mail;

/**
 * A mail as it will be read.
 *
 * @param subject the subject
 * @param html    the HTML part
 * @param text    the plain-text part
 * @param replyTo who gets answers; null for the portal's own address
 * @param stopAddress where the receiver stops such mails; null where nobody can
 */
public record RenderedMail(String subject, String html, String text, String replyTo, String stopAddress) {
}
