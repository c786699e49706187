package org.twinhall.web;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.apache.wicket.ThreadContext;
import org.apache.wicket.core.util.string.ComponentRenderer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.mock.MockWebRequest;
import org.apache.wicket.protocol.http.mock.MockHttpServletRequest;
import org.apache.wicket.protocol.http.mock.MockHttpSession;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.cycle.RequestCycle;
import org.twinhall.text.Language;
import org.twinhall.web.theme.Themes;

/**
 * Renders pages that nobody asked for by an address, such as mails and documents, in a Wicket application of its own.
 *
 * <p>So they look the same from a page, a job, the command line or the demo content, and rendering them does not touch the
 * page that is being answered.
 */
@Singleton
public class DetachedRenderer {

    private final Provider<PortalApplication> applications;
    private final Themes themes;
    private PortalApplication application;

    @Inject
    DetachedRenderer(Provider<PortalApplication> applications, Themes themes) {
        this.applications = applications;
        this.themes = themes;
    }

    /** The HTML of a page in a language and the theme in force; the page may read what the current unit of work can read. */
    public String render(Language language, Supplier<WebPage> page) {
        var theme = themes.active();
        return new DetachedRequest(application(), around()).renderPage(() -> {
            var inner = RequestCycle.get();
            var session = ThreadContext.getApplication().newSession(inner.getRequest(), inner.getResponse());
            session.setLocale(language.locale());
            session.setStyle(theme.name());
            ThreadContext.setSession(session);
            return page.get();
        }).toString();
    }

    /** The request that is being answered; a made-up one where there is none. */
    private Object around() {
        var cycle = RequestCycle.get();
        var context = application().getServletContext();
        return cycle == null ? new MockHttpServletRequest(application(), new MockHttpSession(context), context)
                : cycle.getRequest().getContainerRequest();
    }

    private synchronized PortalApplication application() {
        if (application == null) {
            var made = applications.get();
            // The first renderer of an application starts it.
            new ComponentRenderer(made);
            application = made;
        }
        return application;
    }

    /** One rendering; links lead to the address under which the reader's own request, if there is one, reached the portal. */
    private static final class DetachedRequest extends ComponentRenderer {

        private final Object around;

        DetachedRequest(PortalApplication application, Object around) {
            super(application);
            this.around = around;
        }

        @Override
        protected Request newRequest() {
            return new MockWebRequest(Url.parse("/")) {
                @Override
                public Object getContainerRequest() {
                    return around;
                }
            };
        }
    }
}
