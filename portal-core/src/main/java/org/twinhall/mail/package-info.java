/**
 * Mail: a panel, rendered where a verb sends it, kept in the outbox within the verb's transaction, delivered by a job.
 *
 * <p>Whoever sends mail extends {@link org.twinhall.mail.MailPanel} and calls {@link org.twinhall.mail.Outbox#send}.
 */
package org.twinhall.mail;
