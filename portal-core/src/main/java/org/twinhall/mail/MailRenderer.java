package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.wicket.ThreadContext;
import org.apache.wicket.core.util.string.ComponentRenderer;
import org.apache.wicket.mock.MockWebRequest;
import org.apache.wicket.protocol.http.mock.MockHttpServletRequest;
import org.apache.wicket.protocol.http.mock.MockHttpSession;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.cycle.RequestCycle;
import org.twinhall.text.Language;
import org.twinhall.web.PortalApplication;
import org.twinhall.web.theme.Themes;

/**
 * Turns a mail panel into a mail, in a Wicket application of its own.
 *
 * <p>So a mail looks the same from a page, a job, the command line or the demo content, and rendering it does not touch
 * the page that is being answered.
 */
@Singleton
public class MailRenderer {

    private final Provider<PortalApplication> applications;
    private final Themes themes;
    private final MailStyle style;
    private PortalApplication application;

    @Inject
    MailRenderer(Provider<PortalApplication> applications, Themes themes, MailStyle style) {
        this.applications = applications;
        this.themes = themes;
        this.style = style;
    }

    /** Renders in a language; the panel may read what the current unit of work can read. */
    public RenderedMail render(Language language, Function<String, MailPanel> mail) {
        var theme = themes.active();
        var frame = new AtomicReference<MailFrame>();
        var html = new MailRequest(application(), around()).renderPage(() -> {
            var inner = RequestCycle.get();
            var session = ThreadContext.getApplication().newSession(inner.getRequest(), inner.getResponse());
            session.setLocale(language.locale());
            session.setStyle(theme.name());
            ThreadContext.setSession(session);
            frame.set(new MailFrame(language, mail));
            return frame.get();
        });
        var document = style.apply(html.toString(), theme);
        return new RenderedMail(frame.get().subject(), document.outerHtml(), PlainText.of(document), frame.get().replyTo());
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
    private static final class MailRequest extends ComponentRenderer {

        private final Object around;

        MailRequest(PortalApplication application, Object around) {
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
