package org.twinhall.mail;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.AbstractResource;
import org.twinhall.access.AccessDeniedException;

/** The HTML part of a mail, for the frame in which it is shown; scripts and forms in it are dead. */
public abstract class MailFrameResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    /**
     * The mail as it is sent.
     *
     * @throws AccessDeniedException when the current person may not see it: answered by 403
     * @throws org.twinhall.web.HttpError when there is none
     */
    protected abstract String html(PageParameters asked);

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        try {
            var html = html(attributes.getParameters());
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
