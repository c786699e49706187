package org.twinhall.account.entrance;

import org.apache.wicket.model.IModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where the button in the head of every page posts to sign out; opened by a link, it shows that button. */
public class SignOutPage extends EntrancePage {

    private static final long serialVersionUID = 1L;
    private static final int SEE_OTHER = 303;

    public SignOutPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        if (servletRequest().getMethod().equals("POST")) {
            signOut();
            throw new RedirectToUrlException("/" + language().tag() + "/sign-in?done=signedOut", SEE_OTHER);
        }
    }

    @Override
    protected IModel<String> title() {
        return message("signOut.title");
    }
}
