package org.twinhall.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.apache.wicket.MetaDataKey;
import org.apache.wicket.authorization.UnauthorizedInstantiationException;
import org.apache.wicket.core.request.handler.ComponentNotFoundException;
import org.apache.wicket.core.request.handler.ListenerInvocationNotAllowedException;
import org.apache.wicket.core.request.handler.PageProvider;
import org.apache.wicket.core.request.handler.RenderPageRequestHandler;
import org.apache.wicket.core.request.mapper.StalePageException;
import org.apache.wicket.protocol.http.PageExpiredException;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.cycle.IRequestCycleListener;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.http.WebRequest;
import org.apache.wicket.request.http.handler.ErrorCodeRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.persistence.DatabaseAway;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.text.Language;
import org.twinhall.web.error.ErrorPage;
import org.twinhall.web.theme.Themes;

/** Frames a request: unit of work, identity, language, theme; and turns failures into pages that help. */
final class RequestListener implements IRequestCycleListener {

    private static final Logger LOG = LoggerFactory.getLogger(RequestListener.class);

    /** Set once a request has failed, so that an error page that fails too is not tried for ever. */
    private static final MetaDataKey<Boolean> FAILED = new MetaDataKey<>() { };

    private final UnitOfWork unitOfWork;
    private final Access access;
    private final Set<Identification> identifications;
    private final Themes themes;

    RequestListener(UnitOfWork unitOfWork, Access access, Set<Identification> identifications, Themes themes) {
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.identifications = identifications;
        this.themes = themes;
    }

    @Override
    public void onBeginRequest(RequestCycle cycle) {
        unitOfWork.end();
        unitOfWork.begin();
        var request = (HttpServletRequest) cycle.getRequest().getContainerRequest();
        var identity = identifications.stream().map(identification -> identification.identify(request))
                .filter(Identity::isSignedIn).findFirst().orElse(Identity.VISITOR);
        access.enter(identity);
        var session = PortalSession.get();
        session.speak(language(cycle, request, identity));
        session.setStyle(themes.styleFor(request, identity));
    }

    private static Language language(RequestCycle cycle, HttpServletRequest request, Identity identity) {
        return Addresses.languageOf(((WebRequest) cycle.getRequest()).getUrl().getPath())
                .or(() -> Language.of(identity.language() == null ? "" : identity.language()))
                .orElseGet(() -> Addresses.preferred(request));
    }

    @Override
    public void onEndRequest(RequestCycle cycle) {
        access.leave();
        unitOfWork.end();
    }

    @Override
    public IRequestHandler onException(RequestCycle cycle, Exception exception) {
        if (exception instanceof CrowdedException) {
            return new ErrorCodeRequestHandler(503);
        }
        if (find(exception, HttpError.class) instanceof HttpError error) {
            return errorPage(error.status());
        }
        if (find(exception, AccessDeniedException.class) != null
                || find(exception, UnauthorizedInstantiationException.class) != null) {
            return access.identity().isSignedIn() ? errorPage(403) : SignInRedirect.handler(cycle);
        }
        if (find(exception, ComponentNotFoundException.class) != null
                || find(exception, ListenerInvocationNotAllowedException.class) != null
                || find(exception, StalePageException.class) != null
                || find(exception, PageExpiredException.class) != null) {
            return errorPage(404);
        }
        if (cycle.getRequest().getOriginalUrl().getPath().startsWith("wicket/resource/")) {
            // Such addresses name classes; those that the pages write themselves do not fail.
            return errorPage(404);
        }
        if (exception.getStackTrace().length > 0 && isMalformedAddress(exception)) {
            return errorPage(400);
        }
        if (DatabaseAway.isCauseOf(exception)) {
            LOG.warn("{}: the database does not answer", cycle.getRequest().getOriginalUrl());
            return new ErrorCodeRequestHandler(503);
        }
        LOG.error("{} failed", cycle.getRequest().getOriginalUrl(), exception);
        if (cycle.getMetaData(FAILED) != null) {
            return new ErrorCodeRequestHandler(500);
        }
        cycle.setMetaData(FAILED, true);
        return errorPage(500);
    }

    /** Wicket parses listener addresses with plain number and class parsing; what fails there is the sender's fault. */
    private static boolean isMalformedAddress(Exception exception) {
        return exception instanceof IllegalArgumentException
                && exception.getStackTrace()[0].getClassName().startsWith("org.apache.wicket.request");
    }

    private static IRequestHandler errorPage(int status) {
        return new RenderPageRequestHandler(new PageProvider(ErrorPage.class, ErrorPage.of(status)),
                RenderPageRequestHandler.RedirectPolicy.NEVER_REDIRECT);
    }

    private static Throwable find(Throwable thrown, Class<? extends Throwable> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return cause;
            }
        }
        return null;
    }
}
