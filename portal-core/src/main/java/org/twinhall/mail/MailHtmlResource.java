package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.web.HttpError;

/** The HTML part of a mail, for the frame in which it is shown; scripts and forms in it are dead. */
public class MailHtmlResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    private final transient MailService mails;

    @Inject
    MailHtmlResource(MailService mails) {
        this.mails = mails;
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        try {
            var html = mails.find(MailViewPage.idIn(attributes.getParameters())).map(OutboxMail::getHtml)
                    .orElseThrow(() -> new HttpError(HttpServletResponse.SC_NOT_FOUND));
            response.setContentType("text/html; charset=utf-8");
            response.disableCaching();
            // In the place of the policy for pages: mail needs its inline style, and nothing else.
            ((HttpServletResponse) attributes.getResponse().getContainerResponse()).setHeader("Content-Security-Policy",
                    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'");
            response.setWriteCallback(new WriteCallback() {
                @Override
                public void writeData(Attributes target) {
                    target.getResponse().write(html);
                }
            });
        } catch (AccessDeniedException e) {
            response.setError(HttpServletResponse.SC_FORBIDDEN);
        }
        return response;
    }
}
