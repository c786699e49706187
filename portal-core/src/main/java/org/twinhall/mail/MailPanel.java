package org.twinhall.mail;

import jakarta.inject.Inject;
import org.apache.wicket.Page;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.text.Language;
import org.twinhall.web.Site;
import org.twinhall.web.component.PlainLink;

/**
 * The text of a mail: markup and bundle beside the class, as for any panel.
 *
 * <p>The subject is the bundle's {@code <class name>.subject}. The markup is plain ({@code h1, p, ul, a}, and
 * {@code a class="button"} for the one thing to do): its frame and looks come from {@link MailFrame}. It is rendered in
 * the receiver's language, with or without a request around it, so it links only through {@link #link}.
 */
public abstract class MailPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Site site;

    protected MailPanel(String id) {
        super(id);
        setRenderBodyOnly(true);
    }

    /** What {@code {0}}, {@code {1}} ... stand for in the subject. */
    protected Object[] subjectArguments() {
        return new Object[0];
    }

    /** Who gets answers; null for the portal's own address. */
    protected String replyTo() {
        return null;
    }

    /**
     * Where the receiver stops such mails: the full address of a page that says so with one button, and that does it at once when a
     * mail program posts {@code List-Unsubscribe=One-Click} there (RFC 8058); null where nobody can.
     */
    protected String stopAddress() {
        return null;
    }

    /** A text of the bundle, its {@code {0}}-style arguments filled in. */
    protected final Label text(String id, String key, Object... arguments) {
        return new Label(id, new StringResourceModel(key, this).setParameters(arguments));
    }

    /** A link to a page of the portal, in the receiver's language. */
    protected final PlainLink link(String id, Class<? extends Page> page, PageParameters parameters) {
        return new PlainLink(id, addressOf(page, parameters));
    }

    /** A link to a path below the receiver's language, such as {@code /invitation/...}. */
    protected final PlainLink link(String id, String path) {
        return new PlainLink(id, addressOf(path));
    }

    /** The full address of a path below the receiver's language, to be read. */
    protected final String addressOf(String path) {
        return site.address("/" + Language.of(getLocale()).tag() + path);
    }

    /** The full address of a page, for a link or to be read. */
    protected final String addressOf(Class<? extends Page> page, PageParameters parameters) {
        return site.address("/" + RequestCycle.get().mapUrlFor(page, parameters).toString().replaceFirst("^/+", ""));
    }

    /** What the site is called, in the receiver's language. */
    protected final String siteName() {
        return site.name(Language.of(getLocale()));
    }

    final String subject() {
        return new StringResourceModel(getClass().getSimpleName() + ".subject", this).setParameters(subjectArguments()).getString();
    }
}
