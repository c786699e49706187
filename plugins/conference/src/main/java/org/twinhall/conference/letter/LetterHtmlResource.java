package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.conference.event.EventService;
import org.twinhall.web.PortalPage;

/** The HTML part of a letter as one receiver gets it, for the frame in which it is shown. */
public class LetterHtmlResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    private final transient EventService events;
    private final transient LetterService letters;

    @Inject
    LetterHtmlResource(EventService events, LetterService letters) {
        this.events = events;
        this.letters = letters;
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        try {
            var html = html(attributes);
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

    private String html(Attributes attributes) {
        var asked = attributes.getParameters();
        var event = events.findForDesk(asked.get("event").toString("")).orElseThrow(PortalPage::notFound);
        var letter = letters.find(event, id(asked.get("letter").toString(""))).orElseThrow(PortalPage::notFound);
        long receiver = id(asked.get("signUp").toString(""));
        return letters.receivers(event, letter).stream().filter(one -> one.getId() == receiver).findFirst()
                .map(one -> letters.preview(event, letter, one).html()).orElseThrow(PortalPage::notFound);
    }

    private static long id(String written) {
        if (!written.matches("\\d{1,18}")) {
            throw PortalPage.notFound();
        }
        return Long.parseLong(written);
    }
}
