package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.commons.mail2.core.EmailException;
import org.apache.commons.mail2.jakarta.HtmlEmail;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.twinhall.web.Site;

/** Hands a mail to the SMTP server. */
@Singleton
public class MailSender {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final MailSettings settings;
    private final Site site;

    @Inject
    MailSender(MailSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    /** Returns once the server has taken the mail. */
    void send(OutboxMail mail) throws DeliveryException {
        try {
            compose(mail).send();
        } catch (EmailException | RuntimeException e) {
            throw new DeliveryException(e instanceof RuntimeException ? DeliveryException.Kind.NOT_NOW : kindOf(e), e);
        }
    }

    private HtmlEmail compose(OutboxMail mail) throws EmailException {
        var email = new HtmlEmail() {
            @Override
            protected MimeMessage createMimeMessage(Session session) {
                return new MimeMessage(session) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", mail.getMessageId());
                    }
                };
            }
        };
        email.setHostName(settings.host());
        email.setSmtpPort(settings.port());
        if (!settings.user().isEmpty()) {
            email.setAuthentication(settings.user(), settings.password());
        }
        secure(email);
        email.setSocketConnectionTimeout(CONNECT);
        email.setSocketTimeout(ANSWER);
        email.setCharset(StandardCharsets.UTF_8.name());
        email.setFrom(settings.from(), site.name(mail.getLanguage()));
        email.addTo(mail.getRecipient());
        if (mail.getReplyTo() != null) {
            email.addReplyTo(mail.getReplyTo());
        }
        if (mail.getStopAddress() != null) {
            email.addHeader("List-Unsubscribe", "<" + mail.getStopAddress() + ">");
            email.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        email.setSubject(mail.getSubject());
        email.setHtmlMsg(mail.getHtml());
        email.setTextMsg(mail.getPlain());
        email.addHeader("Auto-Submitted", "auto-generated");
        email.addHeader("Content-Language", mail.getLanguage().tag());
        return email;
    }

    private void secure(HtmlEmail email) {
        switch (settings.security()) {
            case "tls" -> {
                email.setSSLOnConnect(true);
                email.setSslSmtpPort(Integer.toString(settings.port()));
                email.setSSLCheckServerIdentity(true);
            }
            case "starttls" -> {
                email.setStartTLSEnabled(true);
                email.setStartTLSRequired(true);
                email.setSSLCheckServerIdentity(true);
            }
            default -> email.setStartTLSEnabled(false);
        }
    }

    private static DeliveryException.Kind kindOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SendFailedException refused) {
                return kindOfRefusal(refused);
            }
            if (cause instanceof AddressException) {
                return DeliveryException.Kind.NEVER;
            }
        }
        return DeliveryException.Kind.NO_SERVER;
    }

    /** A refusal hides the one of the address that caused it in its chain; codes from 500 are final. */
    private static DeliveryException.Kind kindOfRefusal(SendFailedException refused) {
        for (Exception next = refused; next instanceof MessagingException chained; next = chained.getNextException()) {
            if (next instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500
                    || next instanceof SMTPSendFailedException whole && whole.getReturnCode() >= 550) {
                return DeliveryException.Kind.NEVER;
            }
        }
        return DeliveryException.Kind.NOT_NOW;
    }
}
