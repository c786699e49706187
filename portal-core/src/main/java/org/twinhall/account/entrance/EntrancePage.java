package org.twinhall.account.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.request.http.handler.RedirectRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.OpenToAll;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.NewSignIn;
import org.twinhall.account.RefusedException;
import org.twinhall.account.SignInCookie;
import org.twinhall.account.SignInService;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.text.Dates;
import org.twinhall.web.Addresses;
import org.twinhall.web.Menu;
import org.twinhall.web.MenuItem;
import org.twinhall.web.PageAuthorizer;
import org.twinhall.web.PortalPage;
import org.twinhall.web.form.Field;

/** What the pages by which people come in have in common: one narrow sheet, and how somebody is signed in. */
@OpenToAll
public abstract class EntrancePage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int SEE_OTHER = 303;

    @Inject
    private SignInService signIns;

    @Inject
    private SignInCookie cookie;

    @Inject
    private Access access;

    @Inject
    private Set<MenuItem> items;

    @Inject
    private PageAuthorizer authorizer;

    protected EntrancePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", title()));
    }

    /** The network address of the browser. */
    protected final String address() {
        return servletRequest().getRemoteAddr();
    }

    /** Whether the page follows upon its own form. */
    protected final boolean isDone() {
        return !getPageParameters().get("done").isEmpty();
    }

    /** Tries to sign somebody in and gives the browser its cookie. */
    protected final Optional<NewSignIn> signIn(String email, String password) {
        var agent = servletRequest().getHeader("User-Agent");
        var signIn = signIns.signIn(email, password, cookie.read(servletRequest()), agent == null ? "" : agent, address());
        signIn.ifPresent(made -> cookie.write(servletRequest(), servletResponse(), made.token()));
        return signIn;
    }

    /** Ends the sign-in of this browser. A post from another site carries no cookie, so it ends nothing. */
    protected final void signOut() {
        var token = cookie.read(servletRequest());
        if (token != null) {
            signIns.signOut(token);
            cookie.clear(servletRequest(), servletResponse());
        }
    }

    /** Signs in whoever has just chosen a password; where that cannot be now, leads to the sign-in page. */
    protected final void enter(String email, String password) {
        try {
            var signIn = signIn(email, password);
            if (signIn.isPresent()) {
                goTo(start(signIn.get()));
                return;
            }
        } catch (ThrottledException e) {
            // Somebody is guessing at this account just now; its owner can sign in later.
        }
        setResponsePage(SignInPage.class, new PageParameters().set("done", "passwordChosen"));
    }

    /** Where somebody begins who was on the way nowhere: at their work, when they have any here, else on the first page. */
    protected final String start(NewSignIn signIn) {
        var work = access.as(signIns.identify(signIn.token()), () -> items.stream().filter(item -> item.menu() == Menu.WORK)
                .filter(item -> item.page().isAnnotationPresent(RequiresPermission.class) && authorizer.mayOpen(item.page()))
                .min(Comparator.comparingInt(MenuItem::order)));
        return work.map(item -> Addresses.inLanguage("/" + getRequestCycle().mapUrlFor(item.page(), null), signIn.language()))
                .orElse("/" + signIn.language().tag());
    }

    /** Ends the request with a redirect to a path of this portal. */
    protected final void goTo(String path) {
        getRequestCycle().scheduleRequestHandlerAfterCurrent(new RedirectRequestHandler(path, SEE_OTHER));
    }

    /** Says in the form why something cannot be done; what concerns the password is said beside it. */
    protected final void complain(Form<?> form, Field<?, ?> password, RefusedException refusal) {
        var text = getString(refusal.key());
        if (password != null && refusal.key().startsWith("password.")) {
            password.control().error(text);
        } else {
            form.error(text);
        }
    }

    /** Says in the form when it may be tried again. */
    protected final void complain(Form<?> form, ThrottledException refusal) {
        form.error(throttledText(refusal));
    }

    /** When it may be tried again. */
    protected final String throttledText(ThrottledException refusal) {
        return getString("throttled").replace("${until}", Dates.moment(refusal.until(), language()));
    }

    private HttpServletResponse servletResponse() {
        return (HttpServletResponse) getResponse().getContainerResponse();
    }
}
