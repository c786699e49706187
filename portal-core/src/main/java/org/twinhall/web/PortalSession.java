package org.twinhall.web;

import org.apache.wicket.Session;
import org.apache.wicket.protocol.http.WebSession;
import org.apache.wicket.request.Request;
import org.twinhall.text.Language;

/** The language and the theme of one request. Wicket calls it a session; it is never stored. */
public final class PortalSession extends WebSession {

    private static final long serialVersionUID = 1L;

    PortalSession(Request request) {
        super(request);
        setLocale(Language.ENGLISH.locale());
    }

    public static PortalSession get() {
        return (PortalSession) Session.get();
    }

    /** The language in which this request is answered. */
    public Language language() {
        return Language.of(getLocale());
    }

    void speak(Language language) {
        setLocale(language.locale());
    }
}
