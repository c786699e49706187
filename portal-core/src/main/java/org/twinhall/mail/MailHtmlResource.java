package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.web.HttpError;
import org.twinhall.web.PortalPage;

/** What a mail of the outbox looks like. */
public class MailHtmlResource extends MailFrameResource {

    private static final long serialVersionUID = 1L;

    private final transient MailService mails;

    @Inject
    MailHtmlResource(MailService mails) {
        this.mails = mails;
    }

    @Override
    protected String html(PageParameters asked) {
        return mails.find(PortalPage.id(asked, "mail")).map(OutboxMail::getHtml)
                .orElseThrow(() -> new HttpError(HttpServletResponse.SC_NOT_FOUND));
    }
}
